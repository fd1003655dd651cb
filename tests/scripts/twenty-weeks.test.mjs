import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import test from 'node:test'
import { datesAsText } from '../../themes/default/scripts/coordinators/twenty-weeks/as-text.js'
import { limitDays, stageDays } from '../../themes/default/scripts/coordinators/twenty-weeks/assessment.js'
import { datesOf, dayNeeded } from '../../themes/default/scripts/coordinators/twenty-weeks/dates.js'
import { createDaysOff } from '../../themes/default/scripts/coordinators/twenty-weeks/days-off.js'
import { addMonths, dateInWords, dayInWords, dayOf, dayOfIso, isoOf, spanInWords, weekdayName } from '../../themes/default/scripts/coordinators/twenty-weeks/days.js'
import { readTyped } from '../../themes/default/scripts/coordinators/twenty-weeks/typed.js'
import { readVocabularies } from './vocabularies.mjs'

const { parse } = createRequire(new URL('../../themes/default/package.json', import.meta.url))('yaml')
const timeline = readVocabularies(parse, 'timeline')
const calendar = readVocabularies(parse, 'calendar')

// As the page writes them down: what is counted is the framework's data and stands nowhere in the scripts.
const limits = Object.entries(timeline['statutory-limits'].terms).map(([id, term]) => ({
  id, countedFrom: term['counted-from'], weeks: term.weeks ?? null, days: term.days ?? null, months: term.months ?? null, laterOf: term['later-of'] ?? null
}))
const stages = Object.values(timeline['ehc-timeline-stages'].terms).map((term) => ({ fromWeek: term['from-week'], toWeek: term['to-week'] }))
const bankHolidays = Object.values(calendar['bank-holidays'].terms).map(({ label, day }) => ({ name: label, first: dayOfIso(day), last: dayOfIso(day) }))
const all = { weekends: true, bank: true, school: true }

const datesFrom = (days) => Object.fromEntries([...limitDays(limits, new Map(Object.entries(days).map(([id, iso]) => [id, dayOfIso(iso)])))].map(([id, day]) => [id, isoOf(day)]))

// Ten requests, worked out by hand. Each: the day of the request; weeks 6, 16 and 20, where the law's limits are; and weeks 1, 8, 12
// and 18, in which the other stages begin or end.
const worked = [
  // An ordinary Monday.
  ['2026-09-14', '2026-10-26', '2027-01-04', '2027-02-01', '2026-09-21', '2026-11-09', '2026-12-07', '2027-01-18'],
  // Christmas and Easter lie inside, and week 20 is the bank holiday of early May.
  ['2026-12-14', '2027-01-25', '2027-04-05', '2027-05-03', '2026-12-21', '2027-02-08', '2027-03-08', '2027-04-19'],
  // On Christmas Eve.
  ['2026-12-24', '2027-02-04', '2027-04-15', '2027-05-13', '2026-12-31', '2027-02-18', '2027-03-18', '2027-04-29'],
  // On the last day of a year.
  ['2027-12-31', '2028-02-11', '2028-04-21', '2028-05-19', '2028-01-07', '2028-02-25', '2028-03-24', '2028-05-05'],
  // Over 29 February of a leap year.
  ['2028-01-31', '2028-03-13', '2028-05-22', '2028-06-19', '2028-02-07', '2028-03-27', '2028-04-24', '2028-06-05'],
  // On 29 February itself.
  ['2028-02-29', '2028-04-11', '2028-06-20', '2028-07-18', '2028-03-07', '2028-04-25', '2028-05-23', '2028-07-04'],
  // Week 6 is Good Friday.
  ['2027-02-12', '2027-03-26', '2027-06-04', '2027-07-02', '2027-02-19', '2027-04-09', '2027-05-07', '2027-06-18'],
  // At the end of the school year: the summer holiday lies inside.
  ['2027-07-21', '2027-09-01', '2027-11-10', '2027-12-08', '2027-07-28', '2027-09-15', '2027-10-13', '2027-11-24'],
  // Week 20 is Christmas Day.
  ['2026-08-07', '2026-09-18', '2026-11-27', '2026-12-25', '2026-08-14', '2026-10-02', '2026-10-30', '2026-12-11'],
  // A Saturday at the end of a February without a 29th, over the change to summer time.
  ['2026-02-28', '2026-04-11', '2026-06-20', '2026-07-18', '2026-03-07', '2026-04-25', '2026-05-23', '2026-07-04']
]

for (const [request, week6, week16, week20, week1, week8, week12, week18] of worked) {
  test(`a request of ${request} has the dates that were worked out by hand`, () => {
    assert.deepEqual(datesFrom({ request }), { 'decision-to-assess': week6, 'no-plan': week16, 'final-plan': week20 })
    assert.deepEqual(stages.map((stage) => Object.values(stageDays(stage, dayOfIso(request))).map(isoOf)),
      [[request, week6], [week1, week12], [week8, week16], [week12, week20], [week18, week20]])
  })
}

test('times that are counted from later days have the dates that were worked out by hand', () => {
  for (const [day, from, expected] of [
    ['2026-10-05', 'advice-asked', { advice: '2026-11-16' }],
    ['2027-12-22', 'advice-asked', { advice: '2028-02-02' }],
    ['2026-12-18', 'draft', { 'draft-comments': '2027-01-02' }],
    ['2028-02-20', 'draft', { 'draft-comments': '2028-03-06' }],
    ['2027-01-07', 'decision', { 'mediation-adviser': '2027-03-07', appeal: '2027-03-07' }],
    ['2026-12-31', 'decision', { 'mediation-adviser': '2027-02-28', appeal: '2027-02-28' }],
    ['2027-12-31', 'decision', { 'mediation-adviser': '2028-02-29', appeal: '2028-02-29' }],
    ['2027-12-29', 'decision', { 'mediation-adviser': '2028-02-29', appeal: '2028-02-29' }],
    ['2028-02-29', 'decision', { 'mediation-adviser': '2028-04-29', appeal: '2028-04-29' }],
    ['2027-07-31', 'decision', { 'mediation-adviser': '2027-09-30', appeal: '2027-09-30' }]
  ]) assert.deepEqual(datesFrom({ [from]: day }), expected, day)
})

test('with a certificate an appeal may come by the later of two days, and never by an earlier one', () => {
  // One month after the certificate is later than two after the letter.
  assert.equal(datesFrom({ decision: '2027-01-07', certificate: '2027-03-01' })['appeal-after-mediation'], '2027-04-01')
  // Two months after the letter are later.
  assert.equal(datesFrom({ decision: '2027-01-07', certificate: '2027-01-20' })['appeal-after-mediation'], '2027-03-07')
  // A month that is too short ends it.
  assert.equal(datesFrom({ decision: '2027-01-07', certificate: '2027-01-31' })['appeal-after-mediation'], '2027-03-07')
  assert.equal(datesFrom({ decision: '2026-11-30', certificate: '2027-01-31' })['appeal-after-mediation'], '2027-02-28')
  // Without the letter nobody can say which is the later.
  assert.deepEqual(datesFrom({ certificate: '2027-03-01' }), {})
})

test('months keep the date where they can, forwards over years and through leap years', () => {
  for (const [day, months, expected] of [
    ['2027-01-31', 1, '2027-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2028-02-29', 12, '2029-02-28'], ['2027-11-30', 3, '2028-02-29'],
    ['2027-10-31', 1, '2027-11-30'], ['2027-12-15', 1, '2028-01-15'], ['2027-05-31', 0, '2027-05-31']
  ]) assert.equal(isoOf(addMonths(dayOfIso(day), months)), expected, `${day} and ${months}`)
})

test('days are whole, have their names, and those that do not exist are none', () => {
  assert.equal(dayInWords(dayOf(2027, 1, 4)), 'Monday 4 January 2027')
  assert.equal(weekdayName(dayOf(2028, 2, 29)), 'Tuesday')
  assert.equal(dateInWords(dayOf(2026, 3, 29) + 1), '30 March 2026')
  assert.equal(spanInWords(dayOf(2027, 2, 15), dayOf(2027, 2, 19)), '15 to 19 February 2027')
  assert.equal(spanInWords(dayOf(2027, 3, 26), dayOf(2027, 4, 9)), '26 March to 9 April 2027')
  assert.equal(spanInWords(dayOf(2026, 12, 21), dayOf(2027, 1, 1)), '21 December 2026 to 1 January 2027')
  assert.equal(spanInWords(dayOf(2027, 1, 4), dayOf(2027, 1, 4)), '4 January 2027')
  for (const none of [[2027, 2, 29], [2100, 2, 29], [2027, 4, 31], [2027, 13, 1], [2027, 0, 1], [2027, 1, 0], [27, 1, 1]]) assert.equal(dayOf(...none), null, none.join('-'))
  for (const none of ['2027-2-1', '', '2027-02-30', 'tomorrow', '2027-02-01T00:00']) assert.equal(dayOfIso(none), null, none)
  // Every day of a leap year, one after the other.
  for (let day = dayOf(2028, 1, 1), count = 0; count < 366; count++, day++) assert.equal(dayOfIso(isoOf(day)), day)
})

test('what is typed is read, or said to be wrong with the boxes it is wrong in', () => {
  const typed = (day, month, year) => readTyped({ day, month, year })
  assert.deepEqual(typed(' 7 ', '01', '2027'), { day: dayOf(2027, 1, 7) })
  assert.deepEqual(typed('', ' ', ''), {})
  assert.deepEqual(typed('29', '2', '2028'), { day: dayOf(2028, 2, 29) })
  for (const [boxes, problem, wrong] of [
    [['7', '1', ''], 'The date must include a year', ['year']],
    [['', '', '2027'], 'The date must include a day and a month', ['day', 'month']],
    [['x', '1', '2027'], 'The day must be a number, such as 7', ['day']],
    [['7', 'Jan', '2027'], 'The month must be a number, such as 1', ['month']],
    [['7', '1', '27'], 'The year must have 4 numbers, such as 2027', ['year']],
    [['7', '13', '2027'], 'The month must be between 1 and 12', ['month']],
    [['29', '2', '2027'], 'The day must be one that the month has', ['day']],
    [['0', '2', '2027'], 'The day must be one that the month has', ['day']],
    [['-1', '2', '2027'], 'The day must be a number, such as 7', ['day']],
    [['1', '2', '1999'], 'The year must be between 2014 and 2099', ['year']]
  ]) assert.deepEqual(typed(...boxes), { problem, boxes: wrong }, boxes.join('-'))
})

test('a date on a weekend or a holiday is marked and does not move', () => {
  const schoolHolidays = [{ name: 'Easter holiday', first: dayOfIso('2027-03-26'), last: dayOfIso('2027-04-09') }]
  const off = createDaysOff({ bankHolidays, schoolHolidays }, all)
  assert.deepEqual(off.marks(dayOfIso('2027-02-04')), [])
  assert.deepEqual(off.marks(dayOfIso('2026-04-11')), ['This is a Saturday. The last working day before is Friday 10 April 2026.'])
  assert.deepEqual(off.marks(dayOfIso('2027-03-26')), [
    'This is a bank holiday, Good Friday. The last working day before is Thursday 25 March 2027.',
    'Schools are closed: Easter holiday. The last school day before is Thursday 25 March 2027.'
  ])
  // Over the weekend, both days in the place of Christmas, and Christmas Eve is a working day.
  assert.deepEqual(off.marks(dayOfIso('2027-12-28')), ['This is a bank holiday, Boxing Day (substitute day). The last working day before is Friday 24 December 2027.'])
  assert.deepEqual(off.schoolHolidaysIn(dayOfIso('2027-04-09'), dayOfIso('2027-05-01')), ['Easter holiday, 26 March to 9 April 2027'])
  assert.deepEqual(off.schoolHolidaysIn(dayOfIso('2027-04-10'), dayOfIso('2027-05-01')), [])
})

test('what the reader does not want marked is not marked, and moves no last working day', () => {
  const none = createDaysOff({ bankHolidays, schoolHolidays: [] }, { weekends: false, bank: false, school: false })
  assert.deepEqual(none.marks(dayOfIso('2026-12-25')), [])
  assert.deepEqual(none.gaps(dayOfIso('2040-01-01'), dayOfIso('2041-01-01')), [])
  const banks = createDaysOff({ bankHolidays, schoolHolidays: [] }, { weekends: false, bank: true, school: false })
  assert.deepEqual(banks.marks(dayOfIso('2027-03-29')), ['This is a bank holiday, Easter Monday. The last working day before is Sunday 28 March 2027.'])
})

test('where a list ends before the dates do, the reader is told', () => {
  const off = createDaysOff({ bankHolidays, schoolHolidays: [] }, all)
  assert.deepEqual(off.gaps(dayOfIso('2030-09-02'), dayOfIso('2031-01-20')),
    ['Our list of bank holidays ends on 31 December 2030. Check later dates yourself.', 'We have no list of school holidays. Check the dates yourself.'])
  assert.deepEqual(off.gaps(dayOfIso('2024-12-31'), dayOfIso('2025-05-20'))[0], 'Our list of bank holidays begins on 1 January 2025. Check earlier dates yourself.')
  assert.equal(off.gaps(dayOfIso('2025-01-01'), dayOfIso('2030-12-31')).length, 1)
})

test('all dates of a request come in order of their days, with their marks and with what no list knows', () => {
  const known = new Map([['request', dayOfIso('2030-09-02')], ['draft', dayOfIso('2030-12-10')]])
  const dates = datesOf({ limits, stages, holidays: { bankHolidays, schoolHolidays: [] } }, known, { weekends: true, bank: true })
  assert.deepEqual(dates.limits.map(({ id, day }) => [id, isoOf(day)]),
    [['decision-to-assess', '2030-10-14'], ['no-plan', '2030-12-23'], ['draft-comments', '2030-12-25'], ['final-plan', '2031-01-20']])
  assert.deepEqual(dates.limits.map(({ marks }) => marks.length), [0, 0, 1, 0])
  assert.deepEqual(dates.stages.map(({ closed }) => closed), [[], [], [], [], []])
  assert.deepEqual(dates.gaps, ['Our list of bank holidays ends on 31 December 2030. Check later dates yourself.'])
})

test('a limit that cannot be dated says which day it needs, the first of two first', () => {
  const appeal = limits.find(({ id }) => id === 'appeal-after-mediation')
  assert.equal(dayNeeded(appeal, limits, new Map()), 'certificate')
  assert.equal(dayNeeded(appeal, limits, new Map([['certificate', 1]])), 'decision')
  assert.equal(dayNeeded(appeal, limits, new Map([['certificate', 1], ['decision', 1]])), null)
})

test('as text each date stands in its own line, the first one first', () => {
  const text = datesAsText({
    request: dayOfIso('2027-01-04'),
    limits: [{ day: dayOfIso('2027-02-15'), title: 'Decision whether to assess', span: '6 weeks from the day the council got the request', marks: ['This is a test.'] }],
    stages: [{ title: 'Is an assessment needed?', when: 'Weeks 0 to 6', first: dayOfIso('2027-01-04'), last: dayOfIso('2027-02-15'), closed: ['Half-term, 15 to 19 February 2027'] }],
    gaps: []
  })
  assert.match(text, /^Dates for a request that the council got on Monday 4 January 2027\n/)
  assert.match(text, /\n- Monday 15 February 2027: Decision whether to assess \(6 weeks from the day the council got the request\)\. This is a test\.\n/)
  assert.match(text, /\n- Is an assessment needed\?: 4 January to 15 February 2027 \(weeks 0 to 6\)\. School holidays: Half-term, 15 to 19 February 2027\.\n/)
})
