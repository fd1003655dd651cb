// Opens a file of the reader's own. It is read in the page and goes nowhere.

import { read } from './written.js'

// `take` is given the values, `refuse` the words that say why there are none.
export function whenOpened(input, kind, take, refuse) {
  input.addEventListener('change', async () => {
    const [file] = input.files
    if (file === undefined) return
    const { values, problem } = await textOf(file).then((text) => read(text, kind), () => ({ problem: 'This file cannot be read. It may have been moved or deleted.' }))
    // The same file can be opened once more.
    input.value = ''
    if (problem) refuse(problem)
    else take(values, file.name)
  })
}

// Not a gigabyte for a form: what is far too large is refused by its first letters.
const ENOUGH = 4_100_000 // bytes; a little over what is read at most

const textOf = (file) => file.slice(0, ENOUGH).text()
