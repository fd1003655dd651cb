// A text with the words that were looked for marked in it.

import { fold, singular } from '../search/terms.js'
import { element } from './elements.js'

const word = /[\p{L}\p{N}'’]+/gu
const SHORTEST_BEGINNING = 3

// `marks` are terms; the last typed word also marks words it begins.
export function marked(text, marks, beginning) {
  const pieces = []
  let from = 0
  for (const match of text.matchAll(word)) {
    const term = singular(fold(match[0]))
    if (!marks.has(term) && !(beginning.length >= SHORTEST_BEGINNING && marks.has(beginning) && term.startsWith(beginning))) continue
    if (match.index > from) pieces.push(text.slice(from, match.index))
    pieces.push(element('mark', null, match[0]))
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}
