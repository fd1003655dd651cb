// What is written in a form, apart from the page it is written on.
//
// The shape of a form says what it asks: a Map from the id of each field to its kind, { kind: 'line' | 'long' | 'money' | 'tick' },
// { kind: 'choice', choices } or { kind: 'rows', columns }, where columns is such a Map again.

export const MOST_ROWS = 100
const LONGEST = { line: 300, money: 300, long: 20_000 }

// Takes what the shape knows from what somebody's file says, and counts what it does not know.
export function take(shape, given) {
  const taken = {}
  let leftOut = 0
  for (const [id, value] of Object.entries(given)) {
    const asked = shape.get(id)
    if (asked?.kind === 'rows' && Array.isArray(value)) {
      leftOut += Math.max(0, value.length - MOST_ROWS)
      taken[id] = value.slice(0, MOST_ROWS).map((row) => {
        if (typeof row !== 'object' || row === null || Array.isArray(row)) {
          leftOut += 1
          return {}
        }
        const cells = take(asked.columns, row)
        leftOut += cells.leftOut
        return cells.values
      })
    } else if (asked && isAnswer(asked, value)) {
      taken[id] = asked.kind === 'line' ? value.replace(/[\r\n]+/g, ' ') : value
    } else {
      leftOut += 1
    }
  }
  return { values: taken, leftOut }
}

function isAnswer({ kind, choices }, value) {
  if (kind === 'tick') return value === true
  if (typeof value !== 'string') return false
  return kind === 'choice' ? choices.includes(value) : kind in LONGEST && value.length <= LONGEST[kind]
}

export const isEmpty = (values) => Object.values(values).every((value) => Array.isArray(value) ? value.every(isEmpty) : value === '' || value === false)
