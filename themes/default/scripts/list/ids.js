// What a list holds: ids of documents, such as "services/swimming-club", in the reader's order. No DOM, and nothing stored here.

export const MOST = 60

const LONGEST = 140
const form = /^[a-z]{1,20}(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/

export const isId = (text) => typeof text === 'string' && text.length <= LONGEST && form.test(text)

// The list that a text holds. Whatever is not one, hostile, cut short or of another kind, is an empty list.
export function parse(text) {
  let found
  try {
    found = JSON.parse(text)
  } catch {
    return []
  }
  return Array.isArray(found) && found.length <= MOST && found.every(isId) && new Set(found).size === found.length ? found : []
}

// One thing moved up (-1) or down (1); the same list when it cannot go there.
export function moved(ids, id, by) {
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return ids
  const others = ids.filter((other) => other !== id)
  return [...others.slice(0, to), id, ...others.slice(to)]
}

// One list after another, each thing once, as many as a list holds.
export const joined = (ids, more) => [...new Set([...ids, ...more])].slice(0, MOST)

const KEY = '#list='

export const isShared = (fragment) => fragment.startsWith(KEY)

// The list in the part of the address after #: somebody has typed, cut or passed it on, so what is no id is left out.
export function readShared(fragment) {
  const after = fragment.slice(KEY.length).split('&')[0]
  let text = after
  try {
    text = decodeURIComponent(after)
  } catch {
    // A sign of percent cut in two: what is whole is read.
  }
  return [...new Set(text.split(',').map((id) => id.trim()).filter(isId))].slice(0, MOST)
}

export const writeShared = (ids) => KEY + ids.join(',')

// Where the page of an id is, when nothing but the id is known; null when that cannot be told.
export const pathOfId = (id) => /^(?:services|providers|guides)\/[^/]+$/.test(id) ? `${id}/index.html` : null

// "services/swimming-club" as "Swimming club".
export function wordsOfId(id) {
  const words = id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
