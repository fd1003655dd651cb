// The reader's own list. It is kept in this browser only, as ids, and only after the reader has pressed "Save to my list". A browser
// may refuse to keep anything (a private window, a page from a disk): then nothing can be saved, and nothing breaks.

import { joined, moved, MOST, parse } from './ids.js'

export const KEY = 'localoffer.list'
const CHANGED = 'localoffer-list'

export function read() {
  try {
    return parse(localStorage.getItem(KEY))
  } catch {
    return []
  }
}

export const has = (id) => read().includes(id)

// "saved", "full" or "refused".
export function add(id) {
  const ids = read()
  if (ids.includes(id)) return 'saved'
  if (ids.length >= MOST) return 'full'
  return put([...ids, id]) ? 'saved' : 'refused'
}

// Of several, as many as there is room for. How many were added; -1 when the browser refuses.
export function addAll(more) {
  const ids = read()
  const all = joined(ids, more)
  return all.length === ids.length || put(all) ? all.length - ids.length : -1
}

export const remove = (id) => put(read().filter((other) => other !== id))

export const move = (id, by) => put(moved(read(), id, by))

export const clear = () => put([])

// Another list instead; false when the browser refuses. An empty one leaves nothing behind.
export function put(ids) {
  try {
    if (ids.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(ids))
  } catch {
    return false
  }
  // Several scripts of a page may be listening, each with its own copy of this module.
  dispatchEvent(new Event(CHANGED))
  return true
}

// Changed by this page, by another tab, or while this page waited behind the Back button.
export function onChange(tell) {
  addEventListener(CHANGED, () => tell())
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) tell()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell()
  })
}
