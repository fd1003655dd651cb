// Documents nobody would write, the same in every run of a seed.

import { facets } from './sample.mjs'

// A small generator of our own (mulberry32): Math.random cannot be told where to begin.
export function random(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (most) => Math.floor(next() * most)
  return { next, below, pick: (list) => list[below(list.length)], times: (most, make) => Array.from({ length: below(most + 1) }, make) }
}

const hostile = ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'İstanbul', 'ΟΔΟΣ', 'straße', 'naïve', 'e\u0301', '👩‍👧', '\ud83d', 'a\tb', 'x\u200by',
  '東京', 'ｗｉｄｅ', '٣', '½', 'S&LT', '&', '\'', '’', '<script>', '"', '\\', '\u2028', '\0', 'a'.repeat(60), `${'a'.repeat(40)}b`, '0–25', '07', 'ſ', 'K', 'ǆ']
const plain = 'speech language therapy support school nursery play club autism short break carer travel plan health team advice family young people hearing'.split(' ')

export function hostileDocuments(seed, count) {
  const chance = random(seed)
  const text = () => chance.times(12, () => chance.pick(chance.next() < 0.3 ? hostile : plain)).join(chance.pick([' ', '  ', ', ', '\n', '-']))
  const listings = chance.below(count + 1)
  return Array.from({ length: count }, (_, i) => {
    const document = { kind: i < listings ? 'service' : 'guide' }
    for (const field of ['name', 'also', 'words', 'summary']) if (chance.next() < 0.7) document[field] = text()
    return document
  })
}

// As many listings as a large county has, with words as frequent as words are.
export function manyDocuments(count, seed = 1) {
  const chance = random(seed)
  const letters = 'etaoinshrdlucmfwypvbgk'
  const made = Array.from({ length: 6000 }, () => Array.from({ length: 3 + chance.below(8) }, () => letters[Math.floor(chance.next() ** 1.7 * letters.length)]).join(''))
  const vocabulary = [...plain, ...made]
  const word = () => vocabulary[Math.floor(vocabulary.length * chance.next() ** 4)]
  const some = (few, more) => Array.from({ length: few + chance.below(more) }, word).join(' ')
  return Array.from({ length: count }, () => ({
    kind: 'service',
    name: some(2, 5),
    also: chance.next() < 0.3 ? some(1, 4) : undefined,
    words: some(6, 10),
    summary: some(12, 18),
    ages: [chance.below(12), 12 + chance.below(14)],
    due: 9000 + chance.below(1200),
    flags: chance.below(4),
    places: [500000 + chance.below(20000), chance.below(20000)],
    facets: Object.fromEntries(facets.map(({ key, values }) => [key, values.filter(() => chance.next() < 0.4).map(({ id }) => id)]))
  }))
}
