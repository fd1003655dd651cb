// The page of the 20 weeks: reads the days that are typed, and writes dates beside the limits and the stages.

import { download } from '../own-file/download.js'
import { forgetWhenLeft } from '../own-file/leaving.js'
import { element } from '../../search-page/elements.js'
import { createStatus } from '../../search-page/status.js'
import { datesAsText } from './as-text.js'
import { limitDays, stageDays } from './assessment.js'
import { calendarFile } from './calendar-file.js'
import { dayField } from './day-field.js'
import { createDaysOff } from './days-off.js'
import { dayInWords, isoOf, spanInWords } from './days.js'
import { readHolidays, readLimits, readStages } from './on-page.js'

const REQUEST = 'request'

export function startWeeks(place) {
  const find = (name) => place.querySelector(`[data-weeks-${name}]`)
  const form = find('form')
  const heading = place.querySelector('#limits')
  const say = createStatus(find('status'))
  const fields = [...place.querySelectorAll('[data-day]')].map(dayField)
  const marked = [...place.querySelectorAll('[data-marked]')]
  const withStages = place.querySelector('[data-with-stages]')
  const limits = readLimits(place)
  const stages = readStages(place)
  const holidays = readHolidays(place)
  let known = null // the days that were typed, once they were right
  let dates = null

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const read = fields.map((field) => ({ field, ...field.read(field.id === REQUEST) }))
    const wrong = read.filter(({ problem }) => problem)
    showErrors(wrong)
    if (wrong.length > 0) return
    known = new Map(read.filter(({ day }) => day !== undefined).map(({ field, day }) => [field.id, day]))
    show()
    heading.focus()
  })
  for (const box of marked) {
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
  find('calendar').addEventListener('click', () => {
    download(`20-weeks-from-${isoOf(dates.request)}.ics`, 'text/calendar', calendarFile(events(), new Date()))
    taken('The calendar file is in your downloads. Open it to put the dates into your calendar.')
  })
  find('copy').addEventListener('click', copy)
  find('print').addEventListener('click', () => print())

  // A day that is typed again in a moment is not worth asking about.
  forgetWhenLeft(forget, () => false)

  function show() {
    const request = known.get(REQUEST)
    const days = limitDays(limits, known)
    const off = createDaysOff(holidays, Object.fromEntries(['weekends', 'bank', 'school'].map((what) => [what, marked.some((box) => box.dataset.marked === what && box.checked)])))
    const dated = limits.filter(({ id }) => days.has(id)).map((limit) => ({ ...limit, day: days.get(limit.id), marks: off.marks(days.get(limit.id)) }))
    const spans = stages.map((stage) => ({ ...stage, ...stageDays(stage, request) })).map((stage) => ({ ...stage, closed: off.schoolHolidaysIn(stage.first, stage.last) }))
    const last = Math.max(request, ...days.values(), ...spans.map((stage) => stage.last))
    dates = {
      request,
      limits: dated.sort((a, b) => a.day - b.day),
      stages: spans,
      gaps: off.gaps(Math.min(request, ...days.values()), last)
    }
    drawLimits(dated)
    for (const stage of spans) drawStage(stage)
    reveal(true)
  }

  function drawLimits(dated) {
    find('said').textContent = `For a request that the council got on ${dayInWords(dates.request)}.`
    find('gaps').replaceChildren(...dates.gaps.map((gap) => element('li', null, gap)))
    for (const { id, row, countedFrom } of limits) {
      const limit = dated.find((one) => one.id === id)
      row.querySelector('[data-date]').replaceChildren(...limit === undefined
        ? [element('span', { class: 'lo-muted' }, `Answer “${missing(row, countedFrom)}” under “More days”`)]
        : [element('strong', { class: 'lo-weeks__date' }, dayInWords(limit.day)), ...limit.marks.map((mark) => element('span', { class: 'lo-weeks__mark' }, mark))])
    }
  }

  // The day that is not known: of two that are needed, the one that is not there.
  function missing(row, countedFrom) {
    const other = limits.find(({ id }) => id === row.dataset.laterOf)?.countedFrom
    return fields.find(({ id }) => id === (known.has(countedFrom) ? other : countedFrom))?.label ?? ''
  }

  function drawStage({ section, first, last, closed }) {
    section.querySelector('[data-stage-dates]').textContent = `: ${spanInWords(first, last)}`
    const list = section.querySelector('[data-stage-closed]')
    list.textContent = closed.length > 0 ? `School holidays in these weeks: ${closed.join('; ')}.` : ''
    list.hidden = closed.length === 0
  }

  function reveal(isShown) {
    for (const part of place.querySelectorAll('[data-date-column], [data-date], [data-stage-dates], [data-weeks-said], [data-weeks-take], [data-weeks-clear]')) part.hidden = !isShown
    find('gaps').hidden = !isShown || dates.gaps.length === 0
  }

  function showErrors(wrong) {
    const summary = find('errors')
    find('error-list').replaceChildren(...wrong.map(({ field, problem, box }) => {
      const link = element('a', { href: `#${box.id}` }, field.id === REQUEST ? problem : `${field.label} ${problem}`)
      link.addEventListener('click', (event) => {
        event.preventDefault()
        box.focus()
      })
      return element('li', null, link)
    }))
    summary.hidden = wrong.length === 0
    if (wrong.length === 0) return
    // The boxes of a closed part cannot be reached.
    if (wrong.some(({ box }) => find('more')?.contains(box))) find('more').open = true
    summary.focus()
  }

  function events() {
    const from = `Counted from a request that the council got on ${dayInWords(dates.request)}.`
    return [
      ...dates.limits.map(({ id, day, title, text, span, marks }) => (
        { id, first: day, last: day, title: `EHC needs assessment: ${title}`, text: [`${title}: ${span}.`, text, ...marks, from].join('\n') })),
      ...withStages.checked ? dates.stages.map(({ id, first, last, title, text, when }) => (
        { id, first, last, title: `EHC needs assessment: ${title}`, text: [`${when}.`, text, 'An example of how the weeks are used, and not the law.', from].join('\n') })) : []
    ]
  }

  async function copy() {
    const text = datesAsText(dates)
    try {
      await navigator.clipboard.writeText(text)
      taken('The dates are copied. You can paste them into a letter or a message.')
    } catch {
      // Refused, or not there: selected, one press of the reader's own copies it.
      const box = find('text')
      find('by-hand').hidden = false
      box.value = text
      box.focus()
      box.select()
      taken('The text is selected. Copy it with Ctrl and C, or hold your finger on it.')
    }
  }

  function taken(words) {
    find('taken').textContent = words
    say(words)
  }

  function forget() {
    known = null
    dates = null
    for (const field of fields) field.clear()
    for (const box of marked) box.checked = true
    withStages.checked = false
    showErrors([])
    for (const cell of place.querySelectorAll('[data-date], [data-stage-dates], [data-weeks-said], [data-weeks-taken]')) cell.replaceChildren()
    for (const line of place.querySelectorAll('[data-stage-closed]')) line.hidden = true
    find('by-hand').hidden = true
    find('text').value = ''
    if (find('more')) find('more').open = false
    reveal(false)
  }
}
