// What a reader asked for, as the part of the address after #, and back. No browser sends that part to a server.

import { LONGEST_QUERY } from './understand.js'
import { OLDEST } from './ages.js'
import { withoutUnit } from './postcodes.js'

// Keys of the address that hold choices, and the facet each is of.
const facetOf = new Map(['need', 'level', 'strand', 'topic', 'area', 'route', 'cost', 'delivery', 'access'].map((key) => [key, key]))
facetOf.set('open', 'availability')

const sorts = ['best', 'near', 'checked', 'name']
const slug = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/
const MOST_CHOICES = 60
const FARTHEST = 200
const LAST_PAGE = 1000

export const emptyState = () => ({ q: '', facets: new Map(), age: null, pc: '', within: 0, sort: 'best', page: 1 })

// Reads a fragment, with or without its #. What is not understood is left out: addresses are edited, cut and passed on.
export function readState(fragment) {
  const state = emptyState()
  const given = new URLSearchParams(String(fragment).replace(/^#/, ''))
  const value = (key) => (given.get(key) ?? '').trim()

  state.q = value('q').slice(0, LONGEST_QUERY)
  for (const [key, facet] of facetOf) {
    const ids = [...new Set(value(key).split(',').filter((id) => slug.test(id)))].slice(0, MOST_CHOICES)
    if (ids.length > 0) state.facets.set(facet, ids)
  }
  state.age = readAge(value('age'))
  state.pc = withoutUnit(value('pc'))
  state.within = number(value('within'), FARTHEST)
  if (sorts.includes(value('sort'))) state.sort = value('sort')
  state.page = number(value('page'), LAST_PAGE) || 1
  return state
}

// "6", "5-11"; "any" when an age in the words is not to count.
function readAge(text) {
  if (text === 'any') return 'any'
  const parts = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(text)
  if (parts === null) return null
  const from = Number(parts[1])
  const to = Number(parts[2] ?? parts[1])
  return from <= to && to <= OLDEST ? { from, to } : null
}

const number = (text, most) => /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : 0

// The fragment of a state, without its #; the empty string when nothing is asked. Keys are always in this order.
export function writeState(state) {
  const parts = []
  const put = (key, value) => {
    if (value !== '') parts.push(`${key}=${value}`)
  }
  put('q', encodeURIComponent(wellFormed(state.q.trim())).replace(/%20/g, '+'))
  for (const key of ['need', 'age', 'level', 'strand', 'topic', 'area', 'pc', 'within', 'route', 'cost', 'delivery', 'access', 'open', 'sort', 'page']) {
    put(key, facetOf.has(key) ? (state.facets.get(facetOf.get(key)) ?? []).join(',') : plain(key, state))
  }
  return parts.join('&')
}

function plain(key, { age, pc, within, sort, page }) {
  switch (key) {
    case 'age':
      return age === null ? '' : age === 'any' ? 'any' : age.from === age.to ? `${age.from}` : `${age.from}-${age.to}`
    case 'pc':
      return withoutUnit(pc).replace(' ', '+')
    case 'within':
      return within > 0 ? `${within}` : ''
    case 'sort':
      return sort === 'best' ? '' : sort
    default:
      return page > 1 ? `${page}` : ''
  }
}

// Half an emoji cannot be encoded, and would throw.
const wellFormed = (text) => text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (unit) => unit.length === 2 ? unit : '')
