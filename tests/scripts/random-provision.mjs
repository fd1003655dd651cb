// Provision maps by chance, the same for the same seed, written the ways people write amounts.

export function randomMap(seed) {
  const chance = mulberry(seed)
  const upTo = (most) => Math.floor(chance() * most)
  const amounts = (most) => Array.from({ length: upTo(most) }, () => written(BigInt(upTo(2) ? upTo(100_000) : upTo(2_000_000_000)), upTo(6)))
  return { weekly: amounts(40), services: amounts(20), weeks: String(1 + upTo(52)) }
}

function written(pence, way) {
  const pounds = (pence / 100n).toString()
  const rest = (pence % 100n).toString().padStart(2, '0')
  const grouped = (mark) => pounds.replace(/\B(?=(\d{3})+$)/g, mark)
  switch (way) {
    case 0: return `£${grouped(',')}.${rest}`
    case 1: return `${grouped(' ')}.${rest}`
    case 2: return rest === '00' ? pounds : `${pounds}.${rest}`
    case 3: return rest.endsWith('0') ? `${pounds}.${rest[0]}` : `${pounds}.${rest}`
    case 4: return `£ ${grouped('\u00a0')}.${rest}`
    default: return `${pounds}.${rest}`
  }
}

function mulberry(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
