// The index, unpacked, made into a MiniSearch 7.2.0 again. What is known of the library's private fields stands in this file
// alone; the version is pinned, and a test holds the result equal to an index the library made itself.

import MiniSearch from 'minisearch'
import { Postings } from './postings.js'
import { growTree } from './tree.js'

export const FORMAT = 2

// The texts of the index are terms already, joined by spaces; a query is too.
export const options = (fields) => ({
  fields,
  idField: 'id',
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  autoVacuum: false
})

// Each term is written as how many letters it shares with the one before (a digit of base 36), then the rest.
export function decodeTerms(coded) {
  if (coded === '') return []
  const terms = coded.split(' ')
  let before = ''
  for (let i = 0; i < terms.length; i++) {
    const shared = parseInt(terms[i][0], 36)
    before = before.slice(0, shared) + terms[i].slice(1)
    terms[i] = before
  }
  return terms
}

// Fills the library's fields straight from the flat numbers: objects of objects in between would cost more than all the rest.
export function expand(index, terms = decodeTerms(index.terms)) {
  const { count, fields, lengths, averages } = index
  const mini = new MiniSearch(options(fields))

  mini._documentCount = count
  mini._nextId = count
  for (let document = 0; document < count; document++) {
    mini._documentIds.set(document, document)
    mini._idToShortId.set(document, document)
    // A field that a document does not have leaves a hole, as in the library.
    let own = null
    for (let field = 0; field < fields.length; field++) {
      if (lengths[field][document] >= 0) (own ??= [])[field] = lengths[field][document]
    }
    if (own) mini._fieldLength.set(document, own)
  }
  averages.forEach((average, field) => {
    if (average) mini._avgFieldLength[field] = average
  })

  const numbers = index.postings
  let at = 0
  growTree(mini._index._tree, terms, () => {
    const postings = new Postings(numbers, at)
    at = postings.end
    return postings
  })
  return mini
}

// What the library finds for one word: a map from document to {score}. Its public `search` gives the same scores, after making two
// more objects of every result and sorting them; who adds words up has no use for either.
export const query = (mini, word, searchOptions) => mini.executeQuery(word, searchOptions)

export const isKnown = (mini, term) => mini._index.has(term)

export const isPrefix = (mini, term) => !mini._index.atPrefix(term).keys().next().done

// In how many documents the term is, near enough: of its fields the one with most.
export const frequency = (mini, term) => mini._index.get(term)?.most ?? 0

// The documents that have a term in their name, as the keys of a map.
export const named = (mini, term) => mini._index.get(term)?.get(0) ?? new Map()

// How many terms the field has in the document; undefined when the document has no such field.
export const lengthOf = (mini, document, field) => mini._fieldLength.get(document)?.[field]
