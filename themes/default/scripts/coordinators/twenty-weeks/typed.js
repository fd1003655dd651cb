// A date as it is typed in three boxes. What is wrong is said in words, with the boxes it is wrong in.

import { dayOf } from './days.js'

const boxes = ['day', 'month', 'year']

// Years in which an assessment can have begun, or be planned. Others are slips of a finger.
const FIRST_YEAR = 2014
const LAST_YEAR = 2099

// Answers { day }, { problem, boxes } or, for three empty boxes, {}.
export function readTyped(typed) {
  const texts = boxes.map((box) => typed[box].trim())
  const empty = boxes.filter((_, at) => texts[at] === '')
  if (empty.length === 3) return {}
  if (empty.length > 0) return { problem: `The date must include a ${empty.join(' and a ')}`, boxes: empty }

  const wrong = boxes.filter((box, at) => !isNumber(texts[at], box))
  if (wrong.includes('year')) return { problem: 'The year must have 4 numbers, such as 2027', boxes: wrong }
  if (wrong.length > 0) return { problem: `The ${wrong.join(' and the ')} must be a number, such as ${wrong[0] === 'day' ? 7 : 1}`, boxes: wrong }

  const [date, month, year] = texts.map(Number)
  if (year < FIRST_YEAR || year > LAST_YEAR) return { problem: `The year must be between ${FIRST_YEAR} and ${LAST_YEAR}`, boxes: ['year'] }
  if (month < 1 || month > 12) return { problem: 'The month must be between 1 and 12', boxes: ['month'] }
  const day = dayOf(year, month, date)
  return day === null ? { problem: 'The day must be one that the month has', boxes: ['day'] } : { day }
}

const isNumber = (text, box) => (box === 'year' ? /^\d{4}$/ : /^\d{1,2}$/).test(text)
