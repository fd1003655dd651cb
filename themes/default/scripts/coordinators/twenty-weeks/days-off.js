// Weekends and holidays. They move no time limit of the law: they only mark the days that fall on them.

import { dateInWords, dayInWords, dayOf, partsOf, spanInWords, weekdayName, weekdayOf } from './days.js'

const LONGEST_SEARCH = 120 // days; no holiday is longer

// `bankHolidays` and `schoolHolidays` are lists of { name, first, last }; `marked` says which of weekends, bank and school holidays
// the reader wants marked.
export function createDaysOff({ bankHolidays, schoolHolidays }, marked) {
  const isWeekend = (day) => marked.weekends && [0, 6].includes(weekdayOf(day))
  const bank = (day) => marked.bank ? at(bankHolidays, day) : undefined
  const school = (day) => marked.school ? at(schoolHolidays, day) : undefined
  const isWorking = (day) => !isWeekend(day) && !bank(day)

  return {
    // What a reader should know of a day, as sentences.
    marks(day) {
      const said = []
      const reasons = [...isWeekend(day) ? [`a ${weekdayName(day)}`] : [], ...bank(day) ? [`a bank holiday, ${bank(day).name}`] : []]
      if (reasons.length > 0) said.push(`This is ${reasons.join(' and ')}. ${before('working day', day, isWorking)}`)
      if (school(day)) said.push(`Schools are closed: ${school(day).name}. ${before('school day', day, (one) => isWorking(one) && !school(one))}`)
      return said
    },
    // School holidays of which at least a day lies between two days.
    schoolHolidaysIn: (first, last) => !marked.school ? []
      : schoolHolidays.filter((one) => one.first <= last && one.last >= first).map((one) => `${one.name}, ${spanInWords(one.first, one.last)}`),
    // Where the lists end before the dates do, nobody may think that there is no holiday.
    gaps(first, last) {
      return [
        ...marked.bank ? gap('bank holidays', wholeYears(bankHolidays), first, last) : [],
        ...marked.school ? gap('school holidays', range(schoolHolidays), first, last) : []
      ]
    }
  }
}

const at = (holidays, day) => holidays.find(({ first, last }) => first <= day && day <= last)

function before(what, day, isGood) {
  for (let one = day - 1; one > day - LONGEST_SEARCH; one--) {
    if (isGood(one)) return `The last ${what} before is ${dayInWords(one)}.`
  }
  return ''
}

const range = (holidays) => holidays.length === 0 ? null
  : { first: Math.min(...holidays.map(({ first }) => first)), last: Math.max(...holidays.map(({ last }) => last)) }

// A list of bank holidays knows a year whole: nothing lies between the last one and New Year's Eve.
function wholeYears(holidays) {
  const known = range(holidays)
  return known && { first: dayOf(partsOf(known.first).year, 1, 1), last: dayOf(partsOf(known.last).year, 12, 31) }
}

function gap(what, known, first, last) {
  if (known === null) return [`We have no list of ${what}. Check the dates yourself.`]
  return [
    ...first < known.first ? [`Our list of ${what} begins on ${dateInWords(known.first)}. Check earlier dates yourself.`] : [],
    ...last > known.last ? [`Our list of ${what} ends on ${dateInWords(known.last)}. Check later dates yourself.`] : []
  ]
}
