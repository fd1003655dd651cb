// Writes the dates beside the limits and the stages, which stand on the page whether scripts run or not.

import { element } from '../../search-page/elements.js'
import { dayNeeded } from './dates.js'
import { dayInWords, spanInWords } from './days.js'

const WITH_DATES = '[data-date-column], [data-date], [data-stage-dates], [data-weeks-said], [data-weeks-take], [data-weeks-clear]'

// `labels` is a map from the ids of days to what the form asks for them.
export function drawDates(place, { limits }, dates, known, labels) {
  place.querySelector('[data-weeks-said]').textContent = `For a request that the council got on ${dayInWords(dates.request)}.`
  const gaps = place.querySelector('[data-weeks-gaps]')
  gaps.replaceChildren(...dates.gaps.map((gap) => element('li', null, gap)))
  gaps.hidden = dates.gaps.length === 0
  for (const limit of limits) {
    const dated = dates.limits.find(({ id }) => id === limit.id)
    limit.row.querySelector('[data-date]').replaceChildren(...dated ? drawDay(dated) : [drawNeeded(labels.get(dayNeeded(limit, limits, known)))])
  }
  for (const stage of dates.stages) drawStage(stage)
  for (const part of place.querySelectorAll(WITH_DATES)) part.hidden = false
}

export function eraseDates(place) {
  for (const part of place.querySelectorAll(WITH_DATES)) part.hidden = true
  for (const part of place.querySelectorAll('[data-weeks-gaps], [data-stage-closed]')) part.hidden = true
  for (const part of place.querySelectorAll('[data-date], [data-stage-dates], [data-stage-closed], [data-weeks-said], [data-weeks-gaps]')) part.replaceChildren()
}

const drawDay = ({ day, marks }) => [
  element('strong', { class: 'lo-weeks__date' }, dayInWords(day)),
  ...marks.map((mark) => element('span', { class: 'lo-weeks__mark' }, mark))
]

// On paper nobody can answer it.
const drawNeeded = (label) => element('span', { class: 'lo-muted lo-print-hide' }, `Answer “${label}” under “More days”`)

function drawStage({ section, first, last, closed }) {
  section.querySelector('[data-stage-dates]').textContent = `: ${spanInWords(first, last)}`
  const holidays = section.querySelector('[data-stage-closed]')
  holidays.textContent = closed.length > 0 ? `School holidays in these weeks: ${closed.join('; ')}.` : ''
  holidays.hidden = closed.length === 0
}
