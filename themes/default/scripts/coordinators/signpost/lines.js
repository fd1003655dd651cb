// The list for a family: lines {id, name, note} in the coordinator's order. A line keeps the name it had, so that it can still be
// spoken of when the site has it no more. Nothing here changes a list: each function answers a new one.

import { isId, MOST, moved } from '../../list/ids.js'

export { MOST }
export const LONGEST_NOTE = 200
const LONGEST_NAME = 200

export const has = (lines, id) => lines.some((line) => line.id === id)

// The same list when it is full, or has it already.
export const added = (lines, { id, name }) => lines.length >= MOST || has(lines, id) ? lines : [...lines, { id, name, note: '' }]

export const removed = (lines, id) => lines.filter((line) => line.id !== id)

// A line that was removed, back in its place; the same list when it has come back by another way.
export const restored = (lines, line, place) => has(lines, line.id) ? lines : [...lines.slice(0, place), line, ...lines.slice(place)]

export const noted = (lines, id, note) => lines.map((line) => line.id === id ? { ...line, note: oneLine(note, LONGEST_NOTE) } : line)

export function shifted(lines, id, by) {
  const ids = lines.map((line) => line.id)
  const byId = new Map(lines.map((line) => [line.id, line]))
  return moved(ids, id, by).map((own) => byId.get(own))
}

// A list from a file, which is hostile: {lines, left} where `left` says how many lines could not be used.
export function readLines(found) {
  const lines = []
  if (!Array.isArray(found)) return { lines, left: 0 }
  for (const line of found) {
    if (lines.length < MOST && isId(line?.id) && !has(lines, line.id)) {
      lines.push({ id: line.id, name: oneLine(line.name, LONGEST_NAME), note: oneLine(line.note, LONGEST_NOTE) })
    }
  }
  return { lines, left: found.length - lines.length }
}

// Plain text of one line: no control characters, none that turns the direction of what follows, and not cut within a letter.
export function oneLine(text, longest) {
  if (typeof text !== 'string') return ''
  return [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ')].slice(0, longest).join('')
}
