// One result, as components/services.hbs draws a service.

import { actions } from './actions.js'
import { element } from './elements.js'
import { marked } from './marked.js'
import { dayInWords, milesInWords } from './phrases.js'

// The search page is one folder down.
const ROOT = '../'

// What stands in place of "Run by …" where a result is no service and no school.
const kinds = new Map([
  ['guide', 'Guide'], ['situation', 'Where to start'], ['support', 'Support and rights'], ['word', 'Word explained'],
  ['person', 'Who does what'], ['page', 'Page of this site']
])

// `show` is {marks, beginning, today}.
export function drawItem(card, hit, show) {
  const by = card.by ?? kinds.get(card.kind)
  const tags = tagsOf(card, hit, show.today)
  return element('li', { class: `lo-services__item lo-services__item--${card.kind}` },
    element('h3', { class: 'lo-services__title' }, element('a', { href: ROOT + card.path }, card.name)),
    by ? element('p', { class: 'lo-services__by' }, by) : null,
    card.summary ? element('p', { class: 'lo-services__summary' }, marked(card.summary, show.marks, show.beginning)) : null,
    tags.length > 0 ? element('ul', { class: 'lo-tags' }, tags) : null,
    actions(card))
}

function tagsOf(card, { miles }, today) {
  const tags = [
    ...(miles === null || miles === undefined ? [] : [tag(milesInWords(miles))]),
    ...(card.facts ?? []).map((fact) => tag(fact)),
    ...(card.warns ?? []).map((warning) => tag(warning, true))
  ]
  // By the reader's own day: a page is built once and read for months.
  if (card.due && card.due < today) {
    tags.push(tag(['May be out of date: check was due ', element('time', { datetime: card.due }, dayInWords(card.due))], true))
  }
  return tags
}

const tag = (pieces, warns) => element('li', { class: `lo-tags__item${warns ? ' lo-tags__item--warn' : ''}` }, pieces)
