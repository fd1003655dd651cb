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

// The listings that pass all filters, and per filter those that fail it alone: one pass answers results, counts and what to relax.
export function sieve(filters, listings) {
  const passing = []
  const failing = filters.map(() => [])
  for (const listing of listings) {
    let fails = 0
    let failed = 0
    for (let f = 0; f < filters.length && fails < 2; f++) {
      if (filters[f].passes(listing)) continue
      fails++
      failed = f
    }
    if (fails === 0) passing.push(listing)
    else if (fails === 1) failing[failed].push(listing)
  }
  return { passing, failing }
}

// Per facet how many listings each value has, all other filters applied and not its own: a choice with a count above 0 never
// ends at nothing. For access its own choice counts too, for it would be added to.
export function countValues(facets, filters, { passing, failing }) {
  const counts = Object.create(null)
  for (const facet of facets) {
    const own = allAtOnce.has(facet.key) ? -1 : filters.findIndex((filter) => filter.key === facet.key)
    const bySet = new Uint32Array(facet.sets.length)
    for (const listing of passing) bySet[facet.column[listing]]++
    for (const listing of failing[own] ?? []) bySet[facet.column[listing]]++
    const byValue = new Array(facet.values.length).fill(0)
    facet.sets.forEach((set, i) => {
      for (const value of set) byValue[value] += bySet[i]
    })
    counts[facet.key] = byValue
  }
  return counts
}

// Which single filter, taken off, gives how many; most first.
export function relaxed(filters, { failing }) {
  const gains = filters.map(({ key, label }, f) => ({ key, label, count: failing[f].length }))
  return gains.filter((gain) => gain.count > 0).sort((a, b) => b.count - a.count)
}
