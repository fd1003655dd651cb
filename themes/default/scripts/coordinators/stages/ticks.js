// Which tasks are done, in words and as the values of a file.

export const doneOf = (done, all) => `${done} of ${all} done`

export const valuesOf = (ticked) => ({ done: ticked })

// The tasks a file says are done, of those the page has; `others` is how many it names that the page does not have. Null for
// values that are none of this page's.
export function tickedIn(values, known) {
  const { done } = values
  if (!Array.isArray(done) || !done.every((id) => typeof id === 'string')) return null
  const all = new Set(done)
  const ticked = known.filter((id) => all.has(id))
  return { ticked, others: all.size - ticked.length }
}
