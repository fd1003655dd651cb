// Ages in the words of a query: "salt referral for 6 yr old", "year 7", "under 5s", "18 months". What is understood becomes
// a filter that readers see and can take off, so a doubtful number is better left a word.

import { tokens } from './tokens.js'

export const OLDEST = 25

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
const numbers = new Map(small.map((word, i) => [word, i]))

const set = (words) => new Set(words.split(' '))
const years = set('year years yr yrs yo')
const months = set('month months mth mths')
const weeks = set('week weeks wk wks day days')
const ageWords = set('age aged ages')
const children = set('is son daughter boy girl child grandson granddaughter')
const below = set('under below')
const above = set('over above')
const more = set('over above older up')
// A number before one of these is no age.
const measures = set('week weeks wk wks hour hours hr hrs mile miles minute minutes min mins day days pound pounds pm am st nd rd th % ' +
  'km p percent per term terms time times people place places session sessions / :')
// "Two years' wait", "every 6 months": a time, not an age.
const timesBefore = set('wait waiting waited for in every within last past next after than about took taking')
const timesAfter = set('wait waits waiting plan review reviews course ago later experience funding delay')

// Ages of life and of school that are words of their own: they filter, and are looked for as well ("toddler group").
const stages = new Map([
  ['reception', [4, 5]], ['toddler', [1, 3]], ['toddlers', [1, 3]], ['baby', [0, 1]], ['babies', [0, 1]], ['babys', [0, 1]],
  ['newborn', [0, 0]], ['newborns', [0, 0]], ['teenager', [13, 19]], ['teenagers', [13, 19]], ['teen', [13, 19]], ['teens', [13, 19]],
  ['teenage', [13, 19]]
])

// What the text says of age: {age: {from, to} or null, rest: the text without it, kept: the words that are looked for all the same}.
export function ages(text) {
  const all = tokens(text)
  const used = new Uint8Array(all.length)
  const kept = []
  let age = null
  for (let i = 0; i < all.length;) {
    const found = ageAt(all, i)
    if (found === null) {
      i++
      continue
    }
    // Two children, two ages: what suits either.
    age = age === null ? { from: found.from, to: found.to } : { from: Math.min(age.from, found.from), to: Math.max(age.to, found.to) }
    used.fill(1, i, found.next)
    if (found.keep) kept.push(text.slice(all[i].from, all[found.next - 1].to))
    i = found.next
  }
  return age === null ? { age, rest: text, kept } : { age, rest: without(text, all, used), kept }
}

const readings = [stageAt, schoolYearAt, limitAt, openAt, rangeAt, agedAt, oldAt]

// The first reading that fits at this piece: {from, to, next} and whether its words are kept.
function ageAt(all, i) {
  for (const reading of readings) {
    const found = reading(all, i)
    if (found !== null && found.from <= found.to && found.to <= OLDEST && !(found.from === 0 && found.to === OLDEST)) return found
  }
  return null
}

const wordAt = (all, i) => all[i]?.word
const isOneOf = (all, i, words) => i >= 0 && i < all.length && words.has(all[i].word)
const skipDash = (all, i) => wordAt(all, i) === '-' ? i + 1 : i

// A number that stands alone: no part of a postcode, a telephone number, a price or a date.
function numberAt(all, i, mayBeGlued = false) {
  const token = all[i]
  if (token === undefined) return null
  if (!token.isNumber) {
    const value = numbers.get(token.word)
    if (value === undefined) return null
    const digit = numbers.get(wordAt(all, skipDash(all, i + 1)))
    return value === 20 && digit > 0 && digit < 10 ? { value: 20 + digit, next: skipDash(all, i + 1) + 1 } : { value, next: i + 1 }
  }
  if (token.to - token.from > 2 || (token.glued && !mayBeGlued && !isOneOf(all, i - 1, set('- ( : ,')))) return null
  const after = all[i + 1]
  const isGluedOn = after?.glued && /[^\s()!?;-]/.test(after.word) && after.word !== '+' && !isUnit(after.word) && !(',.'.includes(after.word) && !all[i + 2]?.glued)
  return isGluedOn ? null : { value: Number(token.word), next: i + 1 }
}

const isUnit = (word) => years.has(word) || months.has(word) || word === 'y' || word === 'm' || word === 'mo' || word === 's' || word === 'plus'

// Past "years", "yr olds", "-year-old", "yo", "y/o", "y": how much was there (0 none, 1 a unit, 2 "old" as well).
function yearsAt(all, i) {
  let next = skipDash(all, i)
  if (wordAt(all, next) === 'y' && wordAt(all, next + 1) === '/' && wordAt(all, next + 2) === 'o') return { much: 2, next: next + 3 }
  const isLetter = wordAt(all, next) === 'y' && all[next].glued
  if (wordAt(all, next) === 'yo') return { much: 2, next: next + 1 }
  const old = skipDash(all, next + 1)
  const hasOld = /^olds?$/.test(wordAt(all, old) ?? '')
  // "6 yaer old": whatever begins with y and is old is a year.
  if (hasOld && /^y[a-z]{0,5}$/.test(all[next].word)) return { much: 2, next: old + 1 }
  if (isLetter || isOneOf(all, next, years)) return { much: 1, next: next + 1 }
  return { much: 0, next: i }
}

function stageAt(all, i) {
  const range = stages.get(all[i].word)
  return range === undefined ? null : { from: range[0], to: range[1], next: i + 1, keep: true }
}

// "Year 7", "yr 7", "y7", "years 7 to 9": in school year n a child becomes n + 5.
function schoolYearAt(all, i) {
  const isShort = all[i].word === 'y'
  if (!isShort && !isOneOf(all, i, years)) return null
  if (numberAt(all, i - 1) !== null || (isShort && !all[i + 1]?.glued)) return null
  const first = numberAt(all, i + 1, true)
  if (first === null || first.value < 1 || first.value > 14 || isOneOf(all, first.next, measures)) return null
  const to = isOneOf(all, first.next, set('- to and')) ? numberAt(all, first.next + 1) : null
  const last = to !== null && to.value > first.value && to.value <= 14 ? to : first
  return { from: first.value + 4, to: last.value + 5, next: last.next, keep: true }
}

// "Under 5s", "over 16", "younger than 3", "under the age of 5".
function limitAt(all, i) {
  let next = i + 1
  const isBelow = isOneOf(all, i, below) || (all[i].word === 'younger' && wordAt(all, next) === 'than')
  const isAbove = isOneOf(all, i, above) || (all[i].word === 'older' && wordAt(all, next) === 'than')
  if (!isBelow && !isAbove) return null
  if (wordAt(all, next) === 'than') next++
  next = skipDash(all, next)
  if (wordAt(all, next) === 'the') next++
  if (isOneOf(all, next, ageWords)) next++
  if (wordAt(all, next) === 'of') next++
  const limit = numberAt(all, next)
  if (limit === null) return null
  next = pastYears(all, limit.next)
  if (isOneOf(all, next, measures) || isOneOf(all, next, months)) return null
  return isBelow ? { from: 0, to: limit.value - 1, next } : { from: limit.value, to: OLDEST, next }
}

// Past an "s", or years of any sort.
function pastYears(all, i) {
  const next = wordAt(all, i) === 's' && all[i].glued ? i + 1 : i
  return yearsAt(all, next).next
}

// "16+", "16 plus", "16 and over", "5 and under".
function openAt(all, i) {
  const number = numberAt(all, i)
  if (number === null) return null
  const { next } = yearsAt(all, number.next)
  if (wordAt(all, next) === '+' || wordAt(all, next) === 'plus') {
    return isOneOf(all, next + 1, measures) ? null : { from: number.value, to: OLDEST, next: pastYears(all, next + 1) }
  }
  if (wordAt(all, next) !== 'and' && wordAt(all, next) !== 'or') return null
  if (isOneOf(all, next + 1, more)) return { from: number.value, to: OLDEST, next: next + 2 }
  return isOneOf(all, next + 1, set('under below younger')) ? { from: 0, to: number.value, next: next + 2 } : null
}

// "Ages 5 to 11", "5-11 year olds", "between 5 and 11", "6 and 9 year olds", "5-11".
function rangeAt(all, i) {
  let start = i
  if (isOneOf(all, start, set('between from'))) start++
  const isSaid = isOneOf(all, start, ageWords)
  if (isSaid) start++
  const first = numberAt(all, start)
  if (first === null) return null
  const joint = yearsAt(all, first.next).next
  if (!isOneOf(all, joint, set('- to and or &'))) return null
  const last = numberAt(all, joint + 1)
  if (last === null || last.value <= first.value) return null
  const unit = yearsAt(all, last.next)
  if (isOneOf(all, unit.next, measures) || isOneOf(all, unit.next, months)) return null
  // Without a word that tells, only what looks like a span of ages; "1-2-1" does not.
  const isPlain = isOneOf(all, joint, set('- to')) && wordAt(all, unit.next) !== '-' && wordAt(all, i - 1) !== '-'
  if (!isSaid && unit.much === 0 && !isPlain && start === i) return null
  return { from: first.value, to: last.value, next: pastYears(all, last.next) }
}

// "Aged 6", "age of 6", "aged 18 months", "my son is 6".
function agedAt(all, i) {
  const isSaid = isOneOf(all, i, ageWords)
  if (!isSaid && !isOneOf(all, i, children)) return null
  let next = i + 1
  if (isSaid && isOneOf(all, next, set('of :'))) next++
  const number = numberAt(all, next)
  if (number === null) return null
  if (isOneOf(all, number.next, months)) return { from: Math.floor(number.value / 12), to: Math.floor(number.value / 12), next: pastOld(all, number.next + 1) }
  const unit = yearsAt(all, number.next)
  if (unit.much === 0 && isOneOf(all, number.next, measures)) return null
  // Only the number and its unit go: "son" stays a word.
  return isSaid ? { from: number.value, to: number.value, next: unit.next } : null
}

const pastOld = (all, i) => /^olds?$/.test(wordAt(all, skipDash(all, i)) ?? '') ? skipDash(all, i) + 1 : i

// "6 yr old", "6yo", "6 years", "18 months", "6 weeks old"; and "6" after "my son is".
function oldAt(all, i) {
  const number = numberAt(all, i)
  if (number === null) return null
  const at = (age, next) => ({ from: age, to: age, next })
  const isTime = (next) => isOneOf(all, i - 1, timesBefore) || isOneOf(all, next, timesAfter)

  const unit = yearsAt(all, number.next)
  if (unit.much > 0) {
    // "4 years 6 months" is 4.
    const plus = numberAt(all, wordAt(all, unit.next) === 'and' ? unit.next + 1 : unit.next)
    const next = plus !== null && isOneOf(all, plus.next, months) ? pastOld(all, plus.next + 1) : unit.next
    return unit.much < 2 && isTime(next) ? null : at(number.value, next)
  }
  const measure = skipDash(all, number.next)
  const isMonths = isOneOf(all, measure, months) || (wordAt(all, measure) === 'mo' && all[measure].glued)
  const old = pastOld(all, measure + 1)
  if (isMonths) return old === measure + 1 && isTime(old) ? null : at(Math.floor(number.value / 12), old)
  if (isOneOf(all, measure, weeks) && old > measure + 1) return at(0, old)
  const isTold = isOneOf(all, i - 1, children) && !isOneOf(all, number.next, measures) && wordAt(all, number.next) !== '-'
  return isTold && (all[i - 1].word !== 'is' || number.next === all.length || !isOneOf(all, number.next, timesAfter)) ? at(number.value, number.next) : null
}

// The text without the pieces that were understood.
function without(text, all, used) {
  let rest = ''
  let from = 0
  all.forEach((token, i) => {
    if (!used[i]) return
    rest += `${text.slice(from, token.from)} `
    from = token.to
  })
  return (rest + text.slice(from)).replace(/\s+/g, ' ').trim()
}
