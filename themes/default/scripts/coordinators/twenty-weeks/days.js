// Whole days, counted from 1 January 1970. No clock and no time zone has a say: the day before a change to summer time is as long
// as any other.

const MILLISECONDS = 86_400_000
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

// The day's number, or null where the calendar has no such day.
export function dayOf(year, month, date) {
  if (year < 1000 || year > 9999) return null
  const day = Date.UTC(year, month - 1, date) / MILLISECONDS
  const made = partsOf(day)
  return made.year === year && made.month === month && made.date === date ? day : null
}

export function partsOf(day) {
  const at = new Date(day * MILLISECONDS)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

// "2027-01-04"
export const dayOfIso = (iso) => /^\d{4}-\d\d-\d\d$/.test(iso) ? dayOf(...iso.split('-').map(Number)) : null

export function isoOf(day) {
  const { year, month, date } = partsOf(day)
  return `${year}-${two(month)}-${two(date)}`
}

// 0 is Sunday.
export const weekdayOf = (day) => ((day + 4) % 7 + 7) % 7

export const weekdayName = (day) => weekdays[weekdayOf(day)]

// The same date so many months later. A month that is too short ends it: 31 December and two months is the last day of February.
export function addMonths(day, count) {
  const { year, month, date } = partsOf(day)
  const all = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(all / 12), all % 12 + 1]
  return Math.min(dayOf(toYear, toMonth, 1) + date - 1, dayOf(toYear, toMonth, lastDateOf(toYear, toMonth)))
}

// "4 January 2027"
export function dateInWords(day) {
  const { year, month, date } = partsOf(day)
  return `${date} ${months[month - 1]} ${year}`
}

// "Monday 4 January 2027"
export const dayInWords = (day) => `${weekdayName(day)} ${dateInWords(day)}`

// "15 to 19 February 2027", "21 December 2026 to 1 January 2027"
export function spanInWords(first, last) {
  if (first === last) return dateInWords(first)
  const [a, b] = [partsOf(first), partsOf(last)]
  if (a.year !== b.year) return `${dateInWords(first)} to ${dateInWords(last)}`
  return a.month === b.month ? `${a.date} to ${dateInWords(last)}` : `${a.date} ${months[a.month - 1]} to ${dateInWords(last)}`
}

const lastDateOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate()

const two = (number) => String(number).padStart(2, '0')
