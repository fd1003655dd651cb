// What a reader says of themselves, line by line.

export const ANSWERS = [['well', 'I do this well'], ['learning', 'I am learning'], ['not-yet', 'Not yet']]

// What is to be worked on first comes first.
const ORDER = [['not-yet', 'Not yet'], ['learning', 'Learning'], ['well', 'Doing well']]

const isAnswer = (value) => ANSWERS.some(([id]) => id === value)

// Of what stood in a file, the answers to lines this page has; and how much was left out.
export function taken(values, ids) {
  const said = typeof values.answers === 'object' && values.answers !== null ? values.answers : {}
  const answers = new Map(ids.filter((id) => Object.hasOwn(said, id) && isAnswer(said[id])).map((id) => [id, said[id]]))
  return { answers, left: Object.keys(said).length - answers.size }
}

export const written = (answers) => ({ answers: Object.fromEntries(answers) })

// The lines under what was said of them, in the page's order.
export const sorted = (lines, answers) => ORDER.map(([answer, title]) => ({ answer, title, lines: lines.filter(({ id }) => answers.get(id) === answer) }))
