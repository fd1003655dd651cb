// Writes an index, as it is unpacked, from plain documents, with MiniSearch's own output in the middle: what the build writes in C# must be the
// same. Used to test the browser's side alone, and as the reference the writer in C# is held against.

import { createHash } from 'node:crypto'
import { FORMAT, options } from '../../themes/default/scripts/search/expand.js'
import { terms } from '../../themes/default/scripts/search/terms.js'
import { MiniSearch } from './packages.mjs'

export const fields = ['name', 'also', 'words', 'summary', 'text']
export const kinds = ['service', 'provider', 'guide', 'situation', 'support', 'word', 'person', 'page']
// As `SearchTerms.CommonWords` in C#; terms.tsv is made with these.
export const stop = ('a about also am an and any are as at be been but by do does for from get had has have he her him his how i if im in into is it its ' +
  'me my of on or our she so some that the their them there they this to up us was we were what when where which who will with would you your').split(' ')

// The documents as the library is given them: terms joined by spaces. A field without a term is absent.
export function asTerms(documents, stopWords = stop) {
  const dropped = new Set(stopWords)
  return documents.map((document, id) => {
    const own = { id }
    for (const field of fields) {
      const text = document[field] === undefined ? '' : terms(document[field], dropped).join(' ')
      if (text !== '') own[field] = text
    }
    return own
  })
}

// The library's own index of the documents.
export function libraryIndex(documents, stopWords) {
  const mini = new MiniSearch(options(fields))
  mini.addAll(asTerms(documents, stopWords))
  return mini
}

// By UTF-16 unit, as C#'s ordinal order is.
export const byTerm = ([a], [b]) => a < b ? -1 : a > b ? 1 : 0

// `documents`: {kind, name, also, words, summary} and for listings {facets: {key: [ids]}, ages: [from, to], due, flags, places}.
// Listings come first. `facets`: [{key, label, values}].
export function writeIndex({ documents, facets = [], synonyms = [], stop: stopWords = stop }) {
  const json = libraryIndex(documents, stopWords).toJSON()
  const listings = documents.findIndex((document) => !isListing(document))
  const count = documents.length
  const own = documents.slice(0, listings < 0 ? count : listings)
  const index = {
    format: FORMAT,
    build: '',
    count,
    listings: own.length,
    kinds,
    kind: documents.map((document) => kinds.indexOf(document.kind ?? 'service')),
    stop: [...stopWords].sort(),
    fields,
    lengths: fields.map((_, field) => documents.map((_, document) => json.fieldLength[document]?.[field] ?? -1)),
    averages: fields.map((_, field) => json.averageFieldLength[field] ?? 0),
    ...encode(json.index.sort(byTerm)),
    synonyms: synonyms.map(({ label, same, leads = [] }) => ({ label, same: phrases(same, stopWords), leads: phrases(leads, stopWords) })),
    facets: facets.map((facet) => column(facet, own)),
    ages: { from: own.map(({ ages }) => ages?.[0] ?? -1), to: own.map(({ ages }) => ages?.[1] ?? -1) },
    due: own.map(({ due }) => due ?? 0),
    checked: own.map((document) => document.checked ?? 0),
    flags: own.map((document) => document.flags ?? 0),
    places: own.map(({ places }) => places ?? 0)
  }
  index.build = createHash('sha256').update(JSON.stringify(index)).digest('hex').slice(0, 16)
  return { ...JSON.parse(JSON.stringify(index)), postings: Int32Array.from(index.postings) }
}

const isListing = ({ kind = 'service' }) => kind === 'service' || kind === 'provider'

const phrases = (texts, stopWords) => {
  const dropped = new Set(stopWords)
  return [...new Set(texts.map((text) => terms(text, dropped).join(' ')).filter((phrase) => phrase !== ''))]
}

function encode(entries) {
  const coded = []
  const postings = []
  let before = ''
  for (const [term, byField] of entries) {
    let shared = 0
    while (shared < 35 && shared < before.length && before[shared] === term[shared]) shared++
    coded.push(shared.toString(36) + term.slice(shared))
    before = term
    const own = Object.entries(byField)
    postings.push(own.length)
    for (const [field, frequencies] of own) {
      const documents = Object.entries(frequencies)
      postings.push(Number(field), documents.length)
      let last = -1
      for (const [document, frequency] of documents) {
        const delta = Number(document) - last
        last = Number(document)
        if (frequency === 1) postings.push(delta)
        else postings.push(-delta, frequency)
      }
    }
  }
  return { terms: coded.join(' '), postings }
}

// Each different set of values once; a listing points at its set.
function column({ key, label, values }, listings) {
  const position = new Map(values.map((value, i) => [value.id, i]))
  const numbers = new Map()
  const sets = []
  const own = listings.map((listing) => {
    const set = [...new Set((listing.facets?.[key] ?? []).map((id) => position.get(id)))].sort((a, b) => a - b)
    const name = set.join(',')
    if (!numbers.has(name)) {
      numbers.set(name, sets.length)
      sets.push(set)
    }
    return numbers.get(name)
  })
  return { key, label, values, sets, column: own }
}
