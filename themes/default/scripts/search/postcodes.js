// Postcodes: found among the words, and looked up in the table an authority supplies. Where there is no table nothing can be
// measured, but a postcode is still no word to search for.
//
// The table is {"codes": ["ZZ1", "ZZ1 4", …], "at": [latitude, longitude, …]}: outward codes, sectors and, if wished, whole
// postcodes in capitals, with their middles in ten-thousandths of a degree.

const whole = /(^|[^a-z\d])([a-z]{1,2}\d[a-z\d]?)[ \t]*(\d)([a-z]{2})(?![a-z\d])/i
const outward = /(^|[^a-z\d])([a-z]{1,2}\d[a-z\d]?)(?:[ \t]+(\d))?(?![a-z\d])/gi

// The table as a map, from code to place.
export function readPlaces(table) {
  const places = new Map()
  if (!Array.isArray(table?.codes) || table.at?.length !== table.codes.length * 2) return places
  table.codes.forEach((code, i) => places.set(code, { latitude: table.at[2 * i], longitude: table.at[2 * i + 1] }))
  return places
}

// The place of the postcode's sector or, when the table is coarser, of its outward code. Only the sector is kept and shown:
// a link to the results must not tell where a family lives.
function lookUp(places, area, sector, unit) {
  const names = [area]
  if (sector) names.unshift(`${area} ${sector}`)
  if (unit) names.unshift(`${area} ${sector}${unit}`)
  for (const name of names) {
    const place = places.get(name.toUpperCase())
    if (place) return { code: (sector ? `${area} ${sector}` : area).toUpperCase(), ...place }
  }
  return null
}

// A postcode as typed into its own box: whole, sector or outward code, with or without its space.
export function placeOf(places, text) {
  const tidy = String(text).slice(0, 20).replace(/[^a-z\d]+/gi, '')
  const asWhole = /^([a-z]{1,2}\d[a-z\d]?)(\d)([a-z]{2})$/i.exec(tidy)
  if (asWhole) return lookUp(places, asWhole[1], asWhole[2], asWhole[3])
  const spaced = /^\s*([a-z]{1,2}\d[a-z\d]?)\s+(\d)\s*$/i.exec(text)
  if (spaced) return lookUp(places, spaced[1], spaced[2])
  if (!/^[a-z]{1,2}\d[a-z\d]?\d?$/i.test(tidy)) return null
  return lookUp(places, tidy) ?? lookUp(places, tidy.slice(0, -1), tidy.slice(-1))
}

// What of a typed postcode may stand in an address: its sector or outward code, known or not; the empty string when it is none.
export function withoutUnit(text) {
  const tidy = String(text).slice(0, 20).trim().toUpperCase()
  const parts = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d)[A-Z]{2}$/.exec(tidy) ?? /^([A-Z]{1,2}\d[A-Z\d]?)(?:\s+(\d))?$/.exec(tidy) ??
    /^([A-Z]{1,2}\d[A-Z]?)(\d)$/.exec(tidy)
  return parts ? parts.slice(1).filter((part) => part).join(' ') : ''
}

// Takes a postcode out of the words: {text, place}. An outward code alone ("B6") is one only if the table has it.
export function takePostcode(text, places) {
  const found = whole.exec(text)
  if (found) {
    return { text: cut(text, found), place: lookUp(places, found[2], found[3], found[4]) }
  }
  for (const part of text.matchAll(outward)) {
    const [all, before, area, sector] = part
    const bySector = sector && places.has(`${area} ${sector}`.toUpperCase())
    const place = bySector ? lookUp(places, area, sector) : lookUp(places, area)
    // "ZZ1 6": without a sector 6, the 6 is something else and stays.
    if (place) return { text: cut(text, { index: part.index, 0: bySector ? all : before + area, 1: before }), place }
  }
  return { text, place: null }
}

const cut = (text, found) => `${text.slice(0, found.index)}${found[1]} ${text.slice(found.index + found[0].length)}`
