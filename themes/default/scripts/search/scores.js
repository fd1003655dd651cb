// How well documents match words, by MiniSearch. One word at a time, and remembered: who types on, adds a filter or takes one off
// asks for nearly the same words again.

import { query } from './expand.js'

const MOST_REMEMBERED = 150

// Name first, then what else it is called, then the words of its vocabularies, then the summary, then what else its page says.
const boosts = { name: 8, also: 3, words: 1.5, summary: 1, text: 1 }
// What a document has of a concept that has only some of its words, or only what it leads to.
const PARTLY = 0.7
const LED = 0.4
// What some words of a phrase score, of what all of them would.
const LOOSE = 0.5

// A function from word to {documents, scores}, the scores in the documents' order.
function wordScores(mini) {
  const remembered = new Map()
  return function scoresOf(word, prefix) {
    const key = prefix ? `${word}*` : word
    let found = remembered.get(key)
    if (found !== undefined) {
      remembered.delete(key)
    } else {
      found = flat(query(mini, word, { prefix, boost: boosts }))
    }
    remembered.set(key, found)
    if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value)
    return found
  }
}

function flat(results) {
  const documents = new Int32Array(results.size)
  const scores = new Float64Array(results.size)
  let length = 0
  for (const [document, { score }] of results) {
    documents[length] = document
    scores[length++] = score
  }
  return { documents, scores }
}

// A function from concept to {documents, best, share, having}: the documents that match; per document the score of the best of its
// alternatives (0 to 1) and how much of the concept it has; and how many have it, to tell rare concepts from common ones.
//
// Scores of one alternative are measured by its own best: else a synonym of three words would push aside the word that was typed.
// What is rare is told by what was typed, however many synonyms it has.
export function conceptScorer(mini, count) {
  const scoresOf = wordScores(mini)
  const together = phraseScores(scoresOf, count)

  return function score(concept) {
    const best = new Float64Array(count)
    const share = new Float64Array(count)
    const all = []
    let typed = 0
    let others = 0
    concept.alternatives.forEach(({ words, weight, prefix, isLead }, position) => {
      // Wider words are looked up only where no page has what was typed: measured, they helped no question and took a third of the time.
      if (isLead && typed > 0) return
      const { documents, scores, shares } = words.length === 1 ? scoresOf(words[0], prefix) : together(words)
      let most = 0
      for (let i = 0; i < documents.length; i++) {
        if (shares === undefined || shares[i] === 1) most = Math.max(most, scores[i])
      }
      for (let i = 0; i < documents.length; i++) {
        const document = documents[i]
        const isWhole = shares === undefined || shares[i] === 1
        // Half a phrase counts for the one that was typed, not for its synonyms.
        if (!isWhole && position > 0) continue
        const own = isWhole ? weight * scores[i] / most : LOOSE * shares[i] * Math.min(1, scores[i] / (most || scores[i]))
        if (share[document] === 0) all.push(document)
        if (isWhole && position === 0) typed++
        else if (isWhole && !isLead && share[document] === 0) others++
        share[document] = Math.max(share[document], isWhole ? (isLead ? LED : 1) : PARTLY * shares[i])
        best[document] = Math.max(best[document], own)
      }
    })
    return { documents: all, best, share, having: typed || others || all.length }
  }
}

// Words that belong together: the documents that have any of them, with the sum of their scores and what share of them is there.
function phraseScores(scoresOf, count) {
  const sums = new Float64Array(count)
  const times = new Uint8Array(count)
  return function together(phrase) {
    const words = [...new Set(phrase)]
    const documents = []
    for (const word of words) {
      const found = scoresOf(word, false)
      for (let i = 0; i < found.documents.length; i++) {
        const document = found.documents[i]
        if (times[document] === 0) documents.push(document)
        times[document]++
        sums[document] += found.scores[i]
      }
    }
    const scores = documents.map((document) => sums[document])
    const shares = documents.map((document) => times[document] / words.length)
    for (const document of documents) sums[document] = times[document] = 0
    return { documents, scores, shares }
  }
}
