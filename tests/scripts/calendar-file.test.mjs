import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import test from 'node:test'
import { calendarFile } from '../../themes/default/scripts/coordinators/twenty-weeks/calendar-file.js'
import { dayOfIso } from '../../themes/default/scripts/coordinators/twenty-weeks/days.js'

const ICAL = createRequire(new URL('../../themes/default/package.json', import.meta.url))('ical.js')
const made = new Date('2026-11-22T09:08:07.654Z')
const long = 'By this day, at the latest; “either” 5 \\ 6 weeks – or 16 or 20 – have gone by.\nSecond line, with a family’s 👩‍👧 in it. '.repeat(3)
const events = [
  { id: 'decision-to-assess', first: dayOfIso('2027-02-28'), last: dayOfIso('2027-02-28'), title: 'Decision, whether to assess; week 6', text: long },
  { id: 'stage-2', first: dayOfIso('2027-12-31'), last: dayOfIso('2028-02-29'), title: 'Gathering information', text: 'Short' }
]
const file = calendarFile(events, made)

// A reader that shares no code with ours: the events as another program has them.
const opened = (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))

test('another program reads the days, the titles and the texts as they were', () => {
  const [decision, stage] = opened(file)
  assert.equal(decision.summary, events[0].title)
  assert.equal(decision.description, long)
  assert.ok(decision.startDate.isDate && decision.endDate.isDate)
  assert.equal(decision.startDate.toString(), '2027-02-28')
  assert.equal(decision.endDate.toString(), '2027-03-01')
  assert.equal(stage.startDate.toString(), '2027-12-31')
  // The end is the day after: the 29th is the last day.
  assert.equal(stage.endDate.toString(), '2028-03-01')
})

test('the file keeps to the form of RFC 5545', () => {
  const calendar = new ICAL.Component(ICAL.parse(file))
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0')
  assert.match(calendar.getFirstPropertyValue('prodid'), /localoffer/)
  for (const one of calendar.getAllSubcomponents('vevent')) assert.equal(one.getFirstPropertyValue('dtstamp').toString(), '2026-11-22T09:08:07Z')

  // Every line ends in CR LF, and neither stands alone; no line is longer than 75 octets, and none tears a letter.
  assert.ok(file.endsWith('END:VCALENDAR\r\n'))
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/)
  const lines = file.split('\r\n')
  assert.ok(lines.some((line) => line.startsWith(' ')))
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.equal(Buffer.from(line).toString(), line)
    assert.ok(line.isWellFormed(), line)
  }
})

test('the same dates have the same identity however often they are worked out, and different ones do not', () => {
  const later = opened(calendarFile(events, new Date('2027-01-01T00:00:00Z'))).map(({ uid }) => uid)
  assert.deepEqual(later, opened(file).map(({ uid }) => uid))
  assert.equal(new Set(later).size, events.length)
  const [moved] = opened(calendarFile([{ ...events[0], first: events[0].first + 1, last: events[0].last + 1 }], made))
  assert.notEqual(moved.uid, later[0])
})
