// The search: an index opened once, then a state in and everything the page shows out. No DOM, no clock, no network.

import { milesToAll } from './distance.js'
import { decodeTerms, expand, frequency } from './expand.js'
import { ageFilter, countValues, facetFilter, facetTable, relaxed, sieve, withinFilter } from './filters.js'
import { placeOf, readPlaces } from './postcodes.js'
import { byScore, exactNames, match, orders, standing } from './rank.js'
import { conceptScorer } from './scores.js'
import { speller } from './spelling.js'
import { acronyms, phraseTable, phraseWords } from './synonyms.js'
import { terms } from './terms.js'
import { understand } from './understand.js'

const DAY = 86_400_000
// How much of what the best document has another must have, to be shown beside it.
const ENOUGH = 0.4
// A word of a synonym on more pages than this part of all is not marked; in a small offer a few pages are no sign.
const TOO_COMMON = 0.05
const A_FEW = 8
// The glossary, where what is asked is what a word means.
const EXPLAINED = 2

// Days since 2000-01-01, as the index counts them. `today` is YYYY-MM-DD: the reader's own day.
const dayNumber = (today) => Math.floor((Date.parse(`${today}T00:00:00Z`) - Date.UTC(2000, 0, 1)) / DAY)

// Opens an index that `problem` found nothing wrong with. `places` is the postcode table, when the authority has one.
export function open(index, { places: table = null, today }) {
  const known = decodeTerms(index.terms)
  const mini = expand(index, known)
  const facets = facetTable(index.facets)
  const places = readPlaces(table)
  const scoreOf = conceptScorer(mini, index.count)
  const weights = standing(index, dayNumber(today))
  const wordKind = index.kinds.indexOf('word')
  const all = Array.from({ length: index.listings }, (_, listing) => listing)
  const knowledge = {
    mini,
    count: index.count,
    places,
    stop: new Set(index.stop),
    phrases: phraseTable(index.synonyms),
    phraseWords: phraseWords(index.synonyms),
    acronyms: acronyms(index.synonyms),
    frequency: (word) => frequency(mini, word),
    nearest: lazySpeller(known, index.synonyms, mini)
  }
  const measured = new Map()
  const milesFrom = (place) => {
    if (!measured.has(place.code)) {
      measured.clear()
      measured.set(place.code, milesToAll(index.places, place))
    }
    return measured.get(place.code)
  }

  function search(state) {
    const asked = understand(state.q, knowledge)
    const place = placeOf(places, state.pc) ?? asked.place
    const miles = place ? milesFrom(place) : null
    const age = state.age === 'any' ? null : state.age ?? asked.age
    const isAgeFromWords = age !== null && state.age === null

    const words = found(asked)
    const filters = facets.map((facet) => facetFilter(facet, state.facets.get(facet.key) ?? [])).filter((filter) => filter !== null)
    if (age !== null) filters.push(ageFilter(age, index.ages))
    if (miles && state.within > 0) filters.push(withinFilter(state.within, miles))
    const sifted = sieve(filters, words.listings)
    // Guides, words and pages have no facets: they stay for an age from the words, and go when a filter was chosen.
    const isChosen = filters.length > (isAgeFromWords ? 1 : 0)
    let documents = sifted.passing.concat(isChosen ? [] : words.others)
    const order = state.sort === 'near' && !miles ? undefined : orders[state.sort]
    if (order) documents.sort(order(index, miles))
    else documents = byScore(documents, words.score, words.exact, index)

    return {
      hits: (from = 0, to = documents.length) => documents.slice(from, to).map((document) => ({
        document,
        score: words.score[document],
        miles: miles && document < index.listings && miles[document] >= 0 ? miles[document] : null
      })),
      total: documents.length,
      listings: sifted.passing.length,
      counts: countValues(facets, filters, sifted),
      also: asked.also,
      meant: asked.meant,
      unknown: asked.unknown,
      mark: marksOf(asked),
      age: age && { ...age, fromWords: isAgeFromWords },
      place: place && { code: place.code, fromWords: place === asked.place },
      unplaced: countUnplaced(filters, sifted, miles),
      relax: documents.length > 0 ? [] : relax(filters, sifted, words),
      weak: words.weak
    }
  }

  // What was typed, and the rarer words that mean the same: "children" tells nobody why a result is there. Of phrases only those the
  // page says it searched too: who typed "respite" wonders at the "time" of "time off caring".
  function marksOf({ concepts, also }) {
    const marks = new Set()
    const told = new Set(also.map((label) => terms(label, knowledge.stop).join(' ')))
    const most = Math.max(A_FEW, index.count * TOO_COMMON)
    for (const { alternatives } of concepts) {
      alternatives.forEach(({ words, isLead }, position) => {
        for (const word of words) {
          if (position === 0 || (!isLead && (words.length === 1 || told.has(words.join(' '))) && frequency(mini, word) <= most)) marks.add(word)
        }
      })
    }
    return [...marks]
  }

  // What the words find: the listings, all when there are no words, and other pages.
  function found(asked) {
    if (asked.concepts.length === 0) {
      const any = asked.unknown.length > 0
      return { any, weak: false, score: weights, exact: new Set(), listings: any ? [] : all, others: [] }
    }
    const { documents, score, covered, isFree } = match(asked.concepts, index.count, scoreOf)
    let best = 0
    for (const document of documents) {
      score[document] = (score[document] + (isFree ? 1 : 0)) * weights[document]
      if (asked.asksMeaning && index.kind[document] === wordKind) score[document] *= EXPLAINED
      best = Math.max(best, covered[document])
    }
    // What has little of what the best has is noise beside it.
    const exact = exactNames(asked.exact, mini, index)
    const enough = documents.filter((document) => covered[document] > 0 && (covered[document] >= best * ENOUGH || exact.has(document)))
    // Nothing has to be found: listings stand as they do without words, other pages need one of the words.
    if (isFree) for (const listing of all) score[listing] ||= weights[listing]
    const listings = isFree ? all : enough.filter((document) => document < index.listings)
    const others = enough.filter((document) => document >= index.listings)
    return { any: true, weak: best > 0 && best < 0.5, score, exact, listings, others }
  }

  function relax(filters, sifted, words) {
    const gains = relaxed(filters, sifted)
    if (words.any && filters.length > 0) {
      const count = sieve(filters, all).passing.length
      if (count > 0) gains.push({ key: 'q', label: 'Words', count })
    }
    return gains
  }

  return { search, facets: index.facets, count: index.count, listings: index.listings }
}

// Listings that only the distance keeps out, because they have no place.
function countUnplaced(filters, { failing }, miles) {
  const within = filters.findIndex((filter) => filter.key === 'within')
  return within < 0 ? 0 : failing[within].filter((listing) => miles[listing] < 0).length
}

// The speller reads all words once, when the first unknown one is typed. Its answers are remembered.
function lazySpeller(known, synonyms, mini) {
  const remembered = new Map()
  let nearest = null
  return (word) => {
    nearest ??= speller(new Set([...known, ...phraseWords(synonyms)]), (other) => frequency(mini, other))
    if (remembered.size > 500) remembered.clear()
    if (!remembered.has(word)) remembered.set(word, nearest(word))
    return remembered.get(word)
  }
}
