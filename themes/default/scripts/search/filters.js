// Which listings pass the filters, how many would with another choice, and what to give up when none does.
//
// Values of a facet are alternatives, facets add up. Access is the exception: who needs a hoist and a toilet needs both.

const allAtOnce = new Set(['access'])

// A facet's choices ready for counting. Ids are looked up in a map, so that "constructor" is just an id nobody has.
export function facetTable(facets) {
  return facets.map((facet) => ({ ...facet, sets: facet.sets.map((set) => [...new Set(set)]), positions: new Map(facet.values.map((value, i) => [value.id, i])) }))
}

// The filter of a facet for the chosen ids, or null when no known one is chosen.
export function facetFilter(facet, ids) {
  const chosen = new Set()
  for (const id of ids) if (facet.positions.has(id)) chosen.add(facet.positions.get(id))
  if (chosen.size === 0) return null
  const all = allAtOnce.has(facet.key)
  const allowed = facet.sets.map((set) => all ? [...chosen].every((value) => set.includes(value)) : set.some((value) => chosen.has(value)))
  return { key: facet.key, label: facet.label, passes: (listing) => allowed[facet.column[listing]] }
}

// Overlap. A listing that does not say its ages may suit: it stays.
export function ageFilter({ from, to }, ages) {
  return { key: 'age', label: 'Age', passes: (i) => (ages.from[i] < 0 || ages.from[i] <= to) && (ages.to[i] < 0 || ages.to[i] >= from) }
}

// Within so many miles. What has no place (online, at home) cannot pass; the page says how many those are.
export function withinFilter(within, miles) {
  return { key: 'within', label: 'Distance', passes: (i) => miles[i] >= 0 && miles[i] <= within }
}

// For each listing how many filters it fails and, if one, which: one pass answers results, counts and what to relax. `near` are
// those that fail one at most. `isCandidate` says which listings are meant at all (found by the words).
export function sieve(filters, listings, isCandidate) {
  const fails = new Uint8Array(listings)
  const failed = new Int8Array(listings).fill(-1)
  const near = []
  for (let listing = 0; listing < listings; listing++) {
    if (!isCandidate(listing)) {
      fails[listing] = 255
      continue
    }
    for (let f = 0; f < filters.length; f++) {
      if (filters[f].passes(listing)) continue
      fails[listing]++
      failed[listing] = f
    }
    if (fails[listing] < 2) near.push(listing)
  }
  return { fails, failed, near }
}

// Per facet how many listings each value has, all other filters applied and not its own: a choice with a count above 0 never
// ends at nothing. For access its own choice counts too, for it would be added to.
export function countValues(facets, filters, { fails, failed, near }) {
  const counts = Object.create(null)
  for (const facet of facets) {
    // A filter that is not there is failed by none: -2, for -1 is said of those that pass all.
    const position = allAtOnce.has(facet.key) ? -1 : filters.findIndex((filter) => filter.key === facet.key)
    const own = position < 0 ? -2 : position
    const bySet = new Uint32Array(facet.sets.length)
    for (const listing of near) {
      if (fails[listing] === 0 || failed[listing] === own) bySet[facet.column[listing]]++
    }
    const byValue = new Array(facet.values.length).fill(0)
    facet.sets.forEach((set, i) => {
      for (const value of set) byValue[value] += bySet[i]
    })
    counts[facet.key] = byValue
  }
  return counts
}

// Which single filter, taken off, gives how many; most first.
export function relaxed(filters, { fails, failed, near }) {
  const gains = filters.map(({ key, label }) => ({ key, label, count: 0 }))
  for (const listing of near) {
    if (fails[listing] === 1) gains[failed[listing]].count++
  }
  return gains.filter((gain) => gain.count > 0).sort((a, b) => b.count - a.count)
}
