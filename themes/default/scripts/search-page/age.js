// An age as readers type it.

const OLDEST = 25

// "6" or "5-11" as {from, to}; null for nothing; undefined for what is no age.
export function readAge(text) {
  if (text.trim() === '') return null
  const parts = /^\s*(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?\s*$/.exec(text)
  if (parts === null) return undefined
  const from = Number(parts[1])
  const to = Number(parts[2] ?? parts[1])
  return from <= to && to <= OLDEST ? { from, to } : undefined
}
