// The order of what was found.

import { lengthOf, named } from './expand.js'

// Flags of a listing; the build writes them.
export const flags = { noAssessment: 1, registerOnly: 2, full: 4, comparable: 8 }

const STALE = 0.85
const FULL = 0.8
const REGISTER_ONLY = 0.75
// Services and guides before the words, people and pages that speak of them.
const kindWeights = new Map([['person', 0.8], ['word', 0.75], ['page', 0.6]])
// Scores as near as this to each other are equal to a reader: then what needs no assessment comes first.
const STEPS = 50
// More than documents can be; two of them and a step fit in a number.
const FINE = 2 ** 20

// The documents that have any of what was asked, in no order; their scores, and how much of it each has (0 to 1). Rare concepts weigh
// more, though not as much more as they are rarer: families write around what they look for. When nothing has to be found
// ("toddler": an age, and a word that lifts) it is free, and no document is short of anything.
export function match(concepts, count, scoreOf) {
  const score = new Float64Array(count)
  const covered = new Float64Array(count)
  const found = []
  let total = 0
  for (const concept of concepts) {
    const { documents, best, share, having } = scoreOf(concept)
    if (having === 0) continue
    // A phrase counts as much as its words would, one by one.
    const weight = Math.sqrt(Math.log(1 + count / having)) * concept.alternatives[0].words.length
    const needed = concept.optional ? 0 : weight
    total += needed
    for (const document of documents) {
      if (score[document] === 0) found.push(document)
      score[document] += weight * best[document]
      covered[document] += needed * share[document]
    }
  }
  for (const document of found) {
    covered[document] = total === 0 ? 1 : covered[document] / total
    score[document] *= covered[document]
  }
  return { documents: found, score, covered, isFree: total === 0 }
}

// Documents whose whole name was typed. A word of the glossary is seldom what is looked for under its name.
export function exactNames(typed, mini, index) {
  const words = [...new Set(typed)]
  const exact = new Set()
  if (words.length === 0) return exact
  const having = words.map((word) => named(mini, word)).sort((a, b) => a.size - b.size)
  for (const document of having[0].keys()) {
    if (index.kinds[index.kind[document]] === 'word') continue
    if (lengthOf(mini, document, 0) === words.length && having.every((documents) => documents.has(document))) exact.add(document)
  }
  return exact
}

// What each document's score is multiplied by, whatever is asked. A date that has passed, a full service and one nobody has
// described yet come after their equals, and are still found.
export function standing(index, today) {
  const weights = new Float64Array(index.count)
  for (let document = 0; document < index.count; document++) {
    let weight = kindWeights.get(index.kinds[index.kind[document]]) ?? 1
    if (document < index.listings) {
      if (index.due[document] > 0 && index.due[document] < today) weight *= STALE
      if (index.flags[document] & flags.full) weight *= FULL
      if (index.flags[document] & flags.registerOnly) weight *= REGISTER_ONLY
    }
    weights[document] = weight
  }
  return weights
}

// The documents by score, exact names first; `scoreOf` has the standing in it. All that decides is packed into one number for
// each, step and ease, then score, then document, for numbers sort much faster than a comparison is called.
export function byScore(documents, scoreOf, exact, index) {
  let most = 0
  for (const document of documents) most = Math.max(most, scoreOf[document])
  // Below 0, so that the best comes first.
  const keys = new Float64Array(documents.length)
  for (let i = 0; i < keys.length; i++) {
    const document = documents[i]
    const part = most === 0 ? 0 : scoreOf[document] / most
    const isEasy = document < index.listings && (index.flags[document] & flags.noAssessment) !== 0
    const step = (exact.has(document) ? 1000 : 0) + 2 * Math.round(part * STEPS) + (isEasy ? 1 : 0)
    keys[i] = document - (step * FINE + Math.round(part * (FINE - 1)) + 1) * FINE
  }
  keys.sort()
  const ordered = new Array(keys.length)
  for (let i = 0; i < keys.length; i++) ordered[i] = keys[i] - Math.floor(keys[i] / FINE) * FINE
  return ordered
}

// Other orders. Document numbers of listings are in the order of their names, and what has no date or place comes last.
export const orders = {
  name: () => (a, b) => a - b,
  checked: (index) => (a, b) => (index.checked[b] ?? -1) - (index.checked[a] ?? -1) || a - b,
  near: (index, miles) => (a, b) => far(miles, a) - far(miles, b) || a - b
}

const far = (miles, document) => document < miles.length && miles[document] >= 0 ? miles[document] : 1e9
