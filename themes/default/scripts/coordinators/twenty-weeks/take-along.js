// The dates to take along: a calendar file, and text to paste.

import { download } from '../own-file/download.js'
import { datesAsText } from './as-text.js'
import { calendarFile } from './calendar-file.js'
import { dayInWords, isoOf } from './days.js'

// `dates` answers the dates there are now; `say` is told what has come of it.
export function startTakeAlong(place, dates, say) {
  const find = (name) => place.querySelector(`[data-weeks-${name}]`)
  const withStages = place.querySelector('[data-with-stages]')

  find('calendar').addEventListener('click', () => {
    const now = dates()
    download(`20-weeks-from-${isoOf(now.request)}.ics`, 'text/calendar', calendarFile([...limitEvents(now), ...withStages.checked ? stageEvents(now) : []], new Date()))
    taken('The calendar file is in your downloads. Open it to put the dates into your calendar.')
  })
  find('copy').addEventListener('click', async () => {
    const text = datesAsText(dates())
    try {
      await navigator.clipboard.writeText(text)
      taken('The dates are copied. You can paste them into a letter or a message.')
    } catch {
      // Refused, or not there: selected, one press of the reader's own copies it.
      find('by-hand').hidden = false
      find('text').value = text
      find('text').focus()
      find('text').select()
      taken('The text is selected. Copy it with Ctrl and C, or hold your finger on it.')
    }
  })
  find('print').addEventListener('click', () => print())

  function taken(words) {
    find('taken').textContent = words
    say(words)
  }

  return {
    forget() {
      withStages.checked = false
      find('taken').textContent = ''
      find('by-hand').hidden = true
      find('text').value = ''
    }
  }
}

const limitEvents = ({ request, limits }) => limits.map(({ id, day, title, text, span, marks }) => (
  { id, first: day, last: day, title: titleOf(title), text: [`${title}: ${span}.`, text, ...marks, from(request)].join('\n') }))

const stageEvents = ({ request, stages }) => stages.map(({ id, first, last, title, text, when }) => (
  { id, first, last, title: titleOf(title), text: [`${when}.`, text, 'An example of how the weeks are used, and not the law.', from(request)].join('\n') }))

const titleOf = (title) => `EHC needs assessment: ${title}`

const from = (request) => `Counted from a request that the council got on ${dayInWords(request)}.`
