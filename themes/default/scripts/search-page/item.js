// One result, as components/services.hbs draws a service.

import { actions } from './actions.js'
import { element } from './elements.js'
import { byOf, drawTags } from './facts.js'
import { marked } from './marked.js'

// The search page is one folder down.
const ROOT = '../'

// `show` is {marks, beginning, today}.
export function drawItem(card, hit, show) {
  const by = byOf(card)
  return element('li', { class: `lo-services__item lo-services__item--${card.kind}` },
    element('h3', { class: 'lo-services__title' }, element('a', { href: ROOT + card.path }, card.name)),
    by ? element('p', { class: 'lo-services__by' }, by) : null,
    card.summary ? element('p', { class: 'lo-services__summary' }, marked(card.summary, show.marks, show.beginning)) : null,
    drawTags(card, show.today, hit.miles),
    actions(card))
}
