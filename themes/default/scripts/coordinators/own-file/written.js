// What a reader writes on a page, as the text of a file of their own, and back. Whatever comes back is hostile: only what the page
// knows is taken, and what it does not know is said.

const VERSION = 1
const LONGEST = 1_000_000 // characters; a form that is full holds a few thousand

export const write = (kind, values) => `${JSON.stringify({ localoffer: kind, version: VERSION, values }, null, 1)}\n`

// Answers { values } or, in words for the reader, { problem }.
export function read(text, kind) {
  if (text.length > LONGEST) return { problem: 'This file is far too large. Choose a file that you saved from this page.' }
  let file
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problem: 'This file cannot be read. It may be cut short, or not one that was saved from this page.' }
  }
  if (!isObject(file) || typeof file.localoffer !== 'string' || !isObject(file.values)) return { problem: 'This file was not saved from this site.' }
  if (file.localoffer !== kind) return { problem: `This file was saved from another page (“${file.localoffer.slice(0, 60)}”). Open it there.` }
  if (file.version !== VERSION) return { problem: 'This file was saved by a newer version of this page. Reload the page, or ask for the newest one, and try again.' }
  return { values: file.values }
}

const isObject = (thing) => typeof thing === 'object' && thing !== null && !Array.isArray(thing)
