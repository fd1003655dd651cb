// Dates as a file for calendars (RFC 5545). Each is a whole day; nothing in it says whose it is.

import { isoOf } from './days.js'

const WIDEST = 75 // octets of a line, without its end

// `events` are { id, first, last, title, text }; `made` is the moment the file is made.
export function calendarFile(events, made) {
  const stamp = `${made.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//localoffer//Dates of the 20 weeks//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ id, first, last, title, text }) => [
      'BEGIN:VEVENT',
      // The same dates worked out again replace those that are there.
      `UID:${id}-${compact(first)}-${compact(last)}@20-weeks.localoffer`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(first)}`,
      // The day after the last: the end of an event is not a part of it.
      `DTEND;VALUE=DATE:${compact(last + 1)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT'
    ]),
    'END:VCALENDAR'
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const compact = (day) => isoOf(day).replaceAll('-', '')

const escaped = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

// A line goes on in the next one, which begins with a space. No letter is torn in two.
function folded(line) {
  const encoder = new TextEncoder()
  let made = ''
  let width = 0
  for (const letter of line) {
    const octets = encoder.encode(letter).length
    if (width + octets > WIDEST) {
      made += '\r\n '
      width = 1
    }
    made += letter
    width += octets
  }
  return made
}
