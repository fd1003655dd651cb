// The people in a circle: a list in the order the reader gave it, each in one ring.

export const MOST = 16 // in one ring: more have no room on the drawing

const LENGTHS = { who: 60, name: 60, phone: 40, often: 60 }

// One line, without what cannot be seen, and no longer than the field it came from.
const tidy = (value, length) => typeof value === 'string' ? value.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, length) : ''

// A person as the page knows one, or null where there is nobody: no word for who it is, or no such ring.
export function person(given, rings, roles) {
  if (typeof given !== 'object' || given === null) return null
  const texts = Object.fromEntries(Object.entries(LENGTHS).map(([field, length]) => [field, tidy(given[field], length)]))
  if (texts.who === '' || !rings.includes(given.ring)) return null
  return { ...texts, role: roles.includes(given.role) ? given.role : '', ring: given.ring, lead: given.lead === true }
}

// Of what stood in a file, the people this page can show; and how many were left out.
export function taken(values, rings, roles) {
  const given = Array.isArray(values.people) ? values.people : []
  const people = []
  for (const one of given) {
    const found = person(one, rings, roles)
    if (found !== null && hasRoom(people, found.ring)) people.push(found)
  }
  return { people, left: given.length - people.length }
}

export const hasRoom = (people, ring, except = null) => people.filter((one) => one.ring === ring && one !== except).length < MOST

// Ring by ring from the inside out, with the number each has on the drawing.
export function numbered(people, rings) {
  let number = 0
  return rings.map((ring) => ({ ring, people: people.filter((one) => one.ring === ring).map((one) => ({ one, number: (number += 1) })) }))
}

// The neighbour of a person in their ring, one before (-1) or one after (1); undefined at either end.
export function neighbour(people, one, step) {
  const ring = people.filter((other) => other.ring === one.ring)
  return ring[ring.indexOf(one) + step]
}

export function exchanged(people, one, other) {
  return people.map((here) => here === one ? other : here === other ? one : here)
}
