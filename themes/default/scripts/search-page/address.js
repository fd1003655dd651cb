// Every state of the search has an address of its own, so that it can be sent, kept, and gone back to.

import { writeState } from '../search/state.js'

export const addressOf = (state) => `#${writeState(state)}`

// The same question with something changed begins at its first page again.
export const changed = (state, changes) => ({ ...state, page: 1, ...changes })

// A link to a part of the page ("Skip to main content") also changes what stands after #, and asks nothing.
export const isQuestion = (fragment) => fragment === '' || fragment === '#' || fragment.includes('=')

export const hasFilters = (state) => state.facets.size > 0 || (state.age !== null && state.age !== 'any') || state.pc !== '' || state.within > 0

export const isEmpty = (state) => state.q === '' && !hasFilters(state)

export const withoutFilters = (state) => changed(state, { facets: new Map(), age: null, pc: '', within: 0, sort: state.sort === 'near' ? 'best' : state.sort })

// Without one choice of a facet.
export function withoutChoice(state, key, id) {
  const left = (state.facets.get(key) ?? []).filter((chosen) => chosen !== id)
  const facets = new Map(state.facets)
  if (left.length > 0) facets.set(key, left)
  else facets.delete(key)
  return changed(state, { facets })
}

// Without what a key stands for: a facet, the age, the distance, the words.
export function without(state, key) {
  switch (key) {
    case 'q':
      return changed(state, { q: '', age: state.age === 'any' ? null : state.age })
    case 'age':
      return changed(state, { age: 'any' })
    case 'within':
      return changed(state, { within: 0 })
    case 'pc':
      return changed(state, { pc: '', within: 0, sort: state.sort === 'near' ? 'best' : state.sort })
    default: {
      const facets = new Map(state.facets)
      facets.delete(key)
      return changed(state, { facets })
    }
  }
}
