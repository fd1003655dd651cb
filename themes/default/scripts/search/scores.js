// How well documents match words, by MiniSearch. One word at a time, and remembered: who types on, adds a filter or takes one off
// asks for nearly the same words again.

import { frequency, query } from './expand.js'

const MOST_REMEMBERED = 150

// Name first, then what else it is called, then the words of its vocabularies, then the summary, then what else its page says.
const boosts = { name: 8, also: 3, words: 1.5, summary: 1, text: 1 }
// What a document has of a concept that has only some of its words, or only what it leads to.
const PARTLY = 0.7
const LED = 0.4
// What some words of a phrase score, of what all of them would.
const LOOSE = 0.5
// Looking for a word in a few documents alone pays where it is in so many times more.
const FEW = 4

// A function from word to {documents, scores}, the scores in the documents' order. With `among` only those documents are wanted;
// there may be others.
function wordScores(mini) {
  const remembered = new Map()
  return function scoresOf(word, prefix, among = null) {
    const key = prefix ? `${word}*` : word
    let found = remembered.get(key)
    if (found !== undefined) {
      remembered.delete(key)
    } else if (among !== null && frequency(mini, word) > FEW * among.length) {
      const wanted = new Set(among)
      return flat(query(mini, word, { boost: boosts, boostDocument: (document) => wanted.has(document) ? 1 : 0 }))
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
  const anyOf = phraseScores(scoresOf, count)
  const allOf = wholePhraseScores(mini, scoresOf, count)

  return function score({ alternatives }) {
    const matched = { documents: [], best: new Float64Array(count), share: new Float64Array(count) }
    let typed = 0
    let others = 0
    alternatives.forEach(({ words, weight, prefix, isLead }, position) => {
      // Wider words are looked up only where no page has what was typed: measured, they helped no question and took a third of the time.
      if (isLead && typed > 0) return
      if (position === 0 && words.length > 1) {
        typed = addParts(matched, anyOf(words), weight)
        return
      }
      // Half a phrase counts for the one that was typed, not for its synonyms.
      const found = words.length === 1 ? scoresOf(words[0], prefix) : allOf(words)
      const added = addWhole(matched, found, weight, isLead ? LED : 1)
      if (position === 0) typed = added
      else if (!isLead) others += added
    })
    return { ...matched, having: typed || others || matched.documents.length }
  }
}

// Documents that have all of an alternative. Answers how many had nothing of the concept before.
function addWhole({ documents, best, share }, found, weight, part) {
  const before = documents.length
  const most = mostOf(found.scores)
  for (let i = 0; i < found.documents.length; i++) {
    const document = found.documents[i]
    const own = weight * found.scores[i] / most
    if (share[document] === 0) documents.push(document)
    if (share[document] < part) share[document] = part
    if (best[document] < own) best[document] = own
  }
  return documents.length - before
}

// Documents that have some words of what was typed, before anything else is added. Answers how many have them all.
function addParts({ documents, best, share }, found, weight) {
  const most = mostOf(found.scores.filter((_, i) => found.shares[i] === 1))
  let whole = 0
  for (let i = 0; i < found.documents.length; i++) {
    const document = found.documents[i]
    const [score, part] = [found.scores[i], found.shares[i]]
    if (part === 1) whole++
    documents.push(document)
    share[document] = part === 1 ? 1 : PARTLY * part
    best[document] = part === 1 ? weight * score / most : LOOSE * part * Math.min(1, score / (most || score))
  }
  return whole
}

const mostOf = (scores) => scores.reduce((most, score) => Math.max(most, score), 0)

// Words that belong together: the documents that have any of them, with the sum of their scores and what share of them is there.
function phraseScores(scoresOf, count) {
  const sums = new Float64Array(count)
  const times = new Uint8Array(count)
  return function anyOf(phrase) {
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

// The documents that have all words of a phrase, with the sum of their scores. The rarest word comes first: it leaves few documents,
// often none, in which the others have to be looked for.
function wholePhraseScores(mini, scoresOf, count) {
  const own = new Float64Array(count)
  return function allOf(phrase) {
    const words = [...new Set(phrase)].sort((a, b) => frequency(mini, a) - frequency(mini, b))
    let { documents, scores } = scoresOf(words[0], false)
    for (const word of words.slice(1)) {
      if (documents.length === 0) break
      const found = scoresOf(word, false, documents)
      for (let i = 0; i < found.documents.length; i++) own[found.documents[i]] = found.scores[i]
      const [left, sum] = [[], []]
      for (let i = 0; i < documents.length; i++) {
        if (own[documents[i]] === 0) continue
        left.push(documents[i])
        sum.push(scores[i] + own[documents[i]])
      }
      for (const document of found.documents) own[document] = 0;
      [documents, scores] = [left, sum]
    }
    return { documents, scores }
  }
}
