// The button beside a result, as components/keep-page.hbs draws it on a page; list/buttons.js answers it.

import { element, hidden } from '../search-page/elements.js'
import { has } from './stored.js'

// Words explained, people and reasons to come are read on the spot: nobody rings them.
const kinds = new Set(['service', 'provider', 'guide', 'support', 'page'])

export const canKeep = (card) => kinds.has(card.kind)

// Answers with the place of the button: what happened is said in it.
export function keepButton(card) {
  return element('div', { class: 'lo-services__keep lo-print-hide' },
    element('button', { type: 'button', class: 'govuk-button govuk-button--secondary lo-keep', 'data-keep': card.id, 'data-kept': has(card.id) },
      element('span', { class: 'lo-keep__save' }, 'Save to my list'),
      element('span', { class: 'lo-keep__remove' }, 'Remove from my list'),
      hidden(`: ${card.name}`)),
    element('p', { class: 'lo-saved', role: 'status', 'data-keep-status': true }))
}
