// How well documents match words, by MiniSearch. One word at a time, and remembered: who types on, adds a filter or takes one off
// asks for nearly the same words again.

import { query } from './expand.js'

const MOST_REMEMBERED = 150

// Name first, then what else it is called, then the words of its vocabularies, then the summary.
export const boosts = { name: 4, also: 3, words: 2, summary: 1 }

// A function from word to {documents, scores}, the scores in the documents' order.
export function wordScores(mini) {
  const remembered = new Map()
  return function scoresOf(word, prefix) {
    const key = prefix ? `${word}*` : word
    let found = remembered.get(key)
    if (found !== undefined) {
      remembered.delete(key)
    } else {
      const results = query(mini, word, { prefix, boost: boosts })
      found = { documents: Int32Array.from(results.keys()), scores: Float64Array.from(results.values(), (result) => result.score) }
    }
    remembered.set(key, found)
    if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value)
    return found
  }
}

// The best of a concept's alternatives for every document; 0 where none matches.
export function conceptScores(concept, count, scoresOf) {
  const best = new Float64Array(count)
  for (const { words, weight, prefix } of concept.alternatives) {
    if (words.length === 1) {
      const { documents, scores } = scoresOf(words[0], prefix)
      for (let i = 0; i < documents.length; i++) best[documents[i]] = Math.max(best[documents[i]], weight * scores[i])
      continue
    }
    // Each word of a phrase must be there, wherever it stands.
    const sums = new Float64Array(count)
    const times = new Uint8Array(count)
    const own = [...new Set(words)]
    let last = new Int32Array(0)
    for (const word of own) {
      const { documents, scores } = scoresOf(word, false)
      for (let i = 0; i < documents.length; i++) {
        sums[documents[i]] += scores[i]
        times[documents[i]]++
      }
      last = documents
    }
    for (const document of last) {
      if (times[document] === own.length && weight * sums[document] > best[document]) best[document] = weight * sums[document]
    }
  }
  return best
}
