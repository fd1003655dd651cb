// The page of the 20 weeks: reads the days that are typed, and has their dates drawn. They are kept nowhere else.

import { forgetWhenLeft } from '../own-file/leaving.js'
import { createStatus } from '../../search-page/status.js'
import { datesOf, REQUEST } from './dates.js'
import { dayField } from './day-field.js'
import { drawDates, eraseDates } from './draw.js'
import { createErrorSummary } from './error-summary.js'
import { readHolidays, readLimits, readStages } from './on-page.js'
import { startTakeAlong } from './take-along.js'

export function startWeeks(place) {
  const find = (name) => place.querySelector(`[data-weeks-${name}]`)
  const say = createStatus(find('status'))
  const showErrors = createErrorSummary(find('errors'))
  const fields = [...place.querySelectorAll('[data-day]')].map(dayField)
  const labels = new Map(fields.map(({ id, label }) => [id, label]))
  const boxes = [...place.querySelectorAll('[data-marked]')]
  const said = { limits: readLimits(place), stages: readStages(place), holidays: readHolidays(place) }
  let known = null // the days that were typed, once they were right
  let dates = null
  const takeAlong = startTakeAlong(place, () => dates, say)

  find('form').addEventListener('submit', (event) => {
    event.preventDefault()
    const read = fields.map((field) => ({ field, ...field.read(field.id === REQUEST) }))
    const wrong = read.filter(({ problem }) => problem)
    showErrors(wrong.map(({ field, problem, box }) => ({ words: field.id === REQUEST ? problem : `${field.label} ${problem}`, box })))
    if (wrong.length > 0) return
    known = new Map(read.filter(({ day }) => day !== undefined).map(({ field, day }) => [field.id, day]))
    show()
    place.querySelector('#limits').focus()
  })
  for (const box of boxes) {
    box.addEventListener('change', () => {
      if (known === null) return
      show()
      say('The marks beside the dates have changed.')
    })
  }
  find('clear').addEventListener('click', () => {
    forget()
    fields[0].first.focus()
    say('The dates are cleared.')
  })

  // A day that is typed again in a moment is not worth asking about.
  forgetWhenLeft(forget, () => false)

  function show() {
    dates = datesOf(said, known, Object.fromEntries(boxes.map((box) => [box.dataset.marked, box.checked])))
    drawDates(place, said, dates, known, labels)
  }

  function forget() {
    known = null
    dates = null
    for (const field of fields) field.clear()
    for (const box of boxes) box.checked = true
    find('more')?.removeAttribute('open')
    showErrors([])
    eraseDates(place)
    takeAlong.forget()
  }
}
