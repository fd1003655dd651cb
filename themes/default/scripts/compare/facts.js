// What is compared first: a card for each provider, with the same facts in the same order.

import { dayInWords } from '../search-page/phrases.js'
import { element, hidden, link } from '../search-page/elements.js'
import { columns } from './columns.js'

// The page of the comparison is one folder down.
const ROOT = '../'

export function drawFacts(facts, providers, shown, today) {
  return columns(providers.map(({ name }, n) => element('div', { class: 'lo-compare__card' },
    element('h3', { class: 'lo-compare__who' }, link(ROOT + shown[n].path, name)),
    element('dl', { class: 'lo-compare__facts' }, facts.map(({ key, label, values }) => element('div', { class: 'lo-compare__fact' },
      element('dt', null, label), element('dd', null, draw(key, values[n], name, today))))))), 'lo-compare__cards')
}

function draw(key, fact, name, today) {
  if (fact === null) return element('span', { class: 'lo-muted' }, 'Not said')
  const pieces = []
  if (fact.day) pieces.push(element('time', { datetime: fact.day }, dayInWords(fact.day)))
  else if (fact.text) pieces.push(fact.text)
  if (Array.isArray(fact.link)) {
    const [text, href] = fact.link
    if (pieces.length > 0) pieces.push(' ')
    pieces.push(element('a', { href, rel: /^https?:/.test(href) ? 'noopener noreferrer' : null, class: key === 'phone' ? 'lo-nowrap' : null },
      text, key === 'phone' ? null : hidden(` about ${name}`)))
  }
  // By the reader's own day: a page is built once and read for months.
  if (fact.day && fact.day < today) pieces.push(' ', element('strong', { class: 'lo-fresh__overdue lo-compare__overdue' }, 'These answers may be out of date.'))
  return pieces
}
