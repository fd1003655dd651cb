// The list of bank holidays is data that people keep. Here it is worked out again, by the rules they are kept by.

import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import test from 'node:test'
import { readVocabularies } from './vocabularies.mjs'

const { parse } = createRequire(new URL('../../themes/default/package.json', import.meta.url))('yaml')
const terms = Object.values(readVocabularies(parse, 'calendar')['bank-holidays'].terms)
const MONDAY = 1

const utc = (year, month, date) => new Date(Date.UTC(year, month - 1, date))
const plus = (day, count) => new Date(day.getTime() + count * 86_400_000)
const iso = (day) => day.toISOString().slice(0, 10)

// Easter Sunday by the Gregorian rule, as Meeus, Jones and Butcher reckon it.
function easter(year) {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return utc(year, Math.floor(n / 31), n % 31 + 1)
}

const firstMonday = (year, month) => plus(utc(year, month, 1), (MONDAY + 7 - utc(year, month, 1).getUTCDay()) % 7)
const lastMonday = (year, month) => plus(utc(year, month, 31), -((utc(year, month, 31).getUTCDay() + 7 - MONDAY) % 7))
const isWeekend = (day) => day.getUTCDay() % 6 === 0

// A day that falls on a weekend is kept on the next weekday that is not kept already.
function bankHolidays(year) {
  const kept = []
  for (const day of [utc(year, 1, 1), plus(easter(year), -2), plus(easter(year), 1), firstMonday(year, 5), lastMonday(year, 5), lastMonday(year, 8), utc(year, 12, 25), utc(year, 12, 26)]) {
    let on = day
    while (isWeekend(on) || kept.includes(iso(on))) on = plus(on, 1)
    kept.push(iso(on))
  }
  return kept
}

test('Easter is where almanacs have it', () => {
  for (const known of ['2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2038-04-25']) {
    assert.equal(iso(easter(Number(known.slice(0, 4)))), known)
  }
})

test('the bank holidays of 2025 to 2030 are the eight of each year, on the days on which they are kept', () => {
  assert.deepEqual(terms.map(({ day }) => day), [2025, 2026, 2027, 2028, 2029, 2030].flatMap(bankHolidays))
})

test('a holiday that is kept on another day says so', () => {
  const fixed = { 'New Year’s Day': '01-01', 'Christmas Day': '12-25', 'Boxing Day': '12-26' }
  for (const { label, day } of terms) {
    const own = fixed[label.replace(' (substitute day)', '')]
    if (own) assert.equal(label.endsWith('(substitute day)'), !day.endsWith(own), `${label} ${day}`)
  }
})
