// What a card says under its name: who it is by, and its facts in a row.

import { element } from './elements.js'
import { dayInWords, milesInWords } from './phrases.js'

// What stands in place of "Run by …" where a result is no service and no school.
const kinds = new Map([
  ['guide', 'Guide'], ['situation', 'Where to start'], ['support', 'Support and rights'], ['word', 'Word explained'],
  ['person', 'Who does what'], ['page', 'Page of this site']
])

export const byOf = (card) => card.by ?? kinds.get(card.kind)

// `miles` is how far away it is, where that is known. The list of facts, or null when there are none.
export function drawTags(card, today, miles) {
  const tags = [
    ...(miles === null || miles === undefined ? [] : [tag(milesInWords(miles))]),
    ...(card.facts ?? []).map((fact) => tag(fact)),
    ...(card.warns ?? []).map((warning) => tag(warning, true))
  ]
  // By the reader's own day: a page is built once and read for months.
  if (card.due && card.due < today) {
    tags.push(tag(['May be out of date: check was due ', element('time', { datetime: card.due }, dayInWords(card.due))], true))
  }
  return tags.length > 0 ? element('ul', { class: 'lo-tags' }, tags) : null
}

const tag = (pieces, warns) => element('li', { class: `lo-tags__item${warns ? ' lo-tags__item--warn' : ''}` }, pieces)
