// What the page says, for the arithmetic: limits, stages and holidays are written in its HTML.

import { dayOfIso } from './days.js'

export const readLimits = (place) => [...place.querySelectorAll('[data-limit]')].map((row) => ({
  id: row.dataset.limit,
  countedFrom: row.dataset.countedFrom,
  weeks: number(row.dataset.weeksLong),
  days: number(row.dataset.daysLong),
  months: number(row.dataset.monthsLong),
  laterOf: row.dataset.laterOf ?? null,
  title: words(row, '[data-title]'),
  text: words(row, '[data-text]'),
  span: words(row, '[data-span]'),
  row
}))

export const readStages = (place) => [...place.querySelectorAll('[data-stage]')].map((section) => ({
  id: section.dataset.stage,
  fromWeek: Number(section.dataset.fromWeek),
  toWeek: Number(section.dataset.toWeek),
  title: words(section, '[data-title]').replace(/^\d+\. /, ''),
  text: words(section, '[data-text]'),
  when: words(section, '[data-when]'),
  section
}))

export const readHolidays = (place) => ({
  bankHolidays: holidays(place, '[data-bank-holiday]'),
  schoolHolidays: holidays(place, '[data-school-holiday]')
})

const holidays = (place, selector) => [...place.querySelectorAll(selector)].map((item) => ({
  name: words(item, '[data-name]'),
  first: dayOfIso(item.dataset.first),
  last: dayOfIso(item.dataset.last)
}))

const number = (written) => written === undefined ? null : Number(written)

const words = (place, selector) => place.querySelector(selector)?.textContent.trim() ?? ''
