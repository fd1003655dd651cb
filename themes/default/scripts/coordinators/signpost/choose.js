// Suggestions: the records that fit what is chosen, best first. Everything is looked at once.

import { criteriaOf, NO, UNSAID } from './match.js'
import { compare, groupOf, isShut, isStale } from './order.js'

// `offer` is what records.js opens. Answers {suggestions, without}: `unsaid` of a suggestion are the criteria nobody has said anything
// about; `without` says how many more there would be if one criterion were taken off.
export function choose(offer, chosen, today) {
  const criteria = criteriaOf(chosen, offer.words)
  const suggestions = []
  const without = new Map()
  offer.records.forEach((record, place) => {
    const unsaid = []
    let score = 0
    let missed = null
    for (const { key, fit } of criteria) {
      const fits = fit(record)
      if (fits === NO) {
        if (missed !== null) return
        missed = key
      } else if (fits === UNSAID) {
        unsaid.push(key)
      } else {
        score += fits
      }
    }
    if (missed !== null) without.set(missed, (without.get(missed) ?? 0) + 1)
    else suggestions.push({ record, place, group: groupOf(record, chosen.levels), score, unsaid, later: Number(isStale(record, today)) + Number(isShut(record)) })
  })
  suggestions.sort(compare)
  return { suggestions, without }
}
