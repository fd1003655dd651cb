// Whether an index can be used. A reader may have half a download, or one file of yesterday's build and one of today's:
// then the page leads to the lists, and must not show wrong results or break.

import { FORMAT } from './expand.js'

// Keys become names of an object: letters only, so that none is a name objects have already.
const facetKey = /^[a-z]+$/

const isWhole = (number) => Number.isInteger(number) && number >= 0
const isList = (list, length) => (Array.isArray(list) || list instanceof Int32Array) && list.length === length

// The word for what is wrong, or null: "missing", "version" (another format, or another build than `build`), "cut-short".
export function problem(index, build) {
  if (index === null || typeof index !== 'object') return 'missing'
  if (index.format !== FORMAT) return 'version'
  if (build !== undefined && index.build !== build) return 'version'
  return isWholeIndex(index) ? null : 'cut-short'
}

function isWholeIndex(index) {
  const { count, listings, fields, lengths, averages } = index
  return isWhole(count) && isWhole(listings) && listings <= count &&
    Array.isArray(index.kinds) && isList(index.kind, count) && index.kind.every((kind) => index.kinds[kind] !== undefined) &&
    Array.isArray(index.stop) && Array.isArray(fields) && isList(averages, fields.length) &&
    isList(lengths, fields.length) && lengths.every((own) => isList(own, count)) &&
    Array.isArray(index.synonyms) && index.synonyms.every((group) => Array.isArray(group.same) && Array.isArray(group.leads)) &&
    Array.isArray(index.facets) && index.facets.every((facet) => isFacet(facet, listings)) &&
    isList(index.ages?.from, listings) && isList(index.ages.to, listings) &&
    isList(index.due, listings) && isList(index.checked, listings) && isList(index.flags, listings) && isList(index.places, listings) &&
    typeof index.terms === 'string' && index.postings instanceof Int32Array && postingsFit(index)
}

function isFacet(facet, listings) {
  return facetKey.test(facet?.key) && Array.isArray(facet.values) && Array.isArray(facet.sets) && isList(facet.column, listings) &&
    facet.sets.every((set) => Array.isArray(set) && set.every((value) => facet.values[value] !== undefined)) &&
    facet.column.every((set) => facet.sets[set] !== undefined)
}

// As many postings as the terms ask for, each of a field and a document that exist.
function postingsFit({ terms, postings, fields, count }) {
  let at = 0
  for (let left = terms === '' ? 0 : terms.split(' ').length; left > 0; left--) {
    const ownFields = postings[at++]
    if (!(ownFields > 0 && ownFields <= fields.length)) return false
    for (let f = 0; f < ownFields; f++) {
      const field = postings[at++]
      const documents = postings[at++]
      if (!(field >= 0 && field < fields.length && documents > 0 && documents <= count)) return false
      let document = -1
      for (let d = 0; d < documents; d++) {
        const delta = postings[at++]
        if (!Number.isInteger(delta) || delta === 0) return false
        document += Math.abs(delta)
        if (delta < 0 && !(postings[at++] > 1)) return false
      }
      if (document >= count) return false
    }
  }
  return at === postings.length
}
