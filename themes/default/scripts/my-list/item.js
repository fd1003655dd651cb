// One thing on a list, as components/services.hbs draws a service, with what can be done with it and what is printed.

import { keepButton } from '../list/button.js'
import { pathOfId, wordsOfId } from '../list/ids.js'
import { element, hidden, link, paragraph } from '../search-page/elements.js'
import { byOf, drawTags } from '../search-page/facts.js'
import { addressOf, inWords } from './addresses.js'
import { dialled } from './dial.js'

// This page is one folder down.
const ROOT = '../'

export const nameOf = ({ id, card }) => card?.name ?? wordsOfId(id)

// Null for what the site no longer has, and where an id alone does not tell.
export const pathOf = ({ id, card, gone }) => card?.path ?? (gone ? null : pathOfId(id))

// `list` is {today, home, count, isOwn, remove, move}.
export function drawItem(thing, place, list) {
  const { card, gone } = thing
  const path = pathOf(thing)
  const address = list.home !== null && path !== null ? addressOf(list.home, path) : null
  return element('li', { class: `lo-services__item lo-kept__item${card ? ` lo-services__item--${card.kind}` : ''}` },
    address === null ? null : element('div', { class: 'lo-kept__code', 'data-code': address }),
    element('h2', { class: 'lo-services__title' }, path === null ? element('span', { class: 'lo-kept__name' }, nameOf(thing)) : link(ROOT + path, nameOf(thing))),
    card ? drawCard(card, list.today) : gone ? drawGone(thing) : paragraph('What it is cannot be shown just now.'),
    address === null ? null : element('p', { class: 'lo-kept__address' }, inWords(address)),
    list.isOwn ? drawTools(thing, place, list) : card ? keepButton(card) : null)
}

function drawCard(card, today) {
  const by = byOf(card)
  return [
    by ? element('p', { class: 'lo-services__by' }, by) : null,
    card.summary ? element('p', { class: 'lo-services__summary' }, card.summary) : null,
    card.phone ? drawPhone(card.phone) : null,
    drawTags(card, today)
  ]
}

function drawPhone(phone) {
  const number = dialled(phone)
  return element('p', { class: 'lo-kept__phone' }, 'Telephone: ', number === null ? phone : element('a', { class: 'lo-nowrap', href: `tel:${number}` }, phone))
}

function drawGone({ id }) {
  const words = wordsOfId(id)
  return [
    element('p', { class: 'lo-kept__gone' }, 'This is not in the Local Offer any more. It may have ended, or it may have another name now.'),
    element('p', { class: 'lo-print-hide' }, link(`${ROOT}search/index.html#q=${encodeURIComponent(words.toLowerCase())}`, `Search for “${words.toLowerCase()}”`))
  ]
}

function drawTools(thing, place, list) {
  const tool = (key, words, press) => {
    const button = element('button', { type: 'button', class: 'govuk-button govuk-button--secondary', 'data-key': `${key} ${thing.id}` }, words, hidden(`: ${nameOf(thing)}`))
    button.addEventListener('click', press)
    return button
  }
  return element('div', { class: 'lo-actions lo-kept__tools lo-print-hide' },
    place > 0 ? tool('up', 'Move up', () => list.move(thing, -1)) : null,
    place < list.count - 1 ? tool('down', 'Move down', () => list.move(thing, 1)) : null,
    tool('remove', 'Remove', () => list.remove(thing)))
}
