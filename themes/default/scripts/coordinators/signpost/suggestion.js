// One suggestion, as components/services.hbs draws a service, with why it is suggested.

import { element, hidden } from '../../search-page/elements.js'
import { dayInWords } from '../../search-page/phrases.js'
import { isStale } from './order.js'
import { reasonsOf, unsaidOf } from './reasons.js'
import { idOf } from './records.js'
import { roomOf } from './told.js'

// This page is two folders down.
const ROOT = '../../'

// Opened beside this page: leaving it would lose the list.
export const pageLink = (path, name) => element('a', { href: ROOT + path, target: '_blank', rel: 'noopener' }, name, hidden(' (opens in a new tab)'))

// `view` is {chosen, offer, labels, today, isListed}.
export function drawSuggestion(suggestion, view) {
  const { record } = suggestion
  const unsaid = unsaidOf(suggestion)
  return element('li', { class: `lo-services__item lo-services__item--${record.kind}` },
    element('h4', { class: 'lo-services__title' }, pageLink(record.path, record.name)),
    record.organisation && record.organisation !== record.name ? element('p', { class: 'lo-services__by' }, `Run by ${record.organisation}`) : null,
    record.summary ? element('p', { class: 'lo-services__summary' }, record.summary) : null,
    drawReasons(reasonsOf(suggestion, view.chosen, view.offer, view.labels)),
    unsaid.length > 0 ? element('p', { class: 'lo-signpost__unsaid' }, `It does not say: ${unsaid.join(', ')}. Ask before you pass it on.`) : null,
    drawPhone(record),
    drawWarnings(record, view),
    drawAdd(record, view.isListed(idOf(record))))
}

const drawReasons = (reasons) => reasons.length === 0 ? null : element('div', { class: 'lo-signpost__why' },
  element('strong', null, 'Why: '),
  element('ul', null, reasons.map((reason) => element('li', null, reason))))

// Plain text, no link: some browsers take a link that dials for leaving the page.
export const drawPhone = ({ contact }) => contact.phone
  ? element('p', { class: 'lo-signpost__phone' }, 'Telephone: ', element('strong', { class: 'lo-nowrap' }, contact.phone))
  : null

export function drawWarnings(record, { offer, today }) {
  const due = record.freshness['review-due']
  const warnings = [
    roomOf(record, offer),
    isStale(record, today) ? due === null ? 'May be out of date: nobody has said when it was checked' : `May be out of date: check was due ${dayInWords(due)}` : null
  ].filter(Boolean)
  return warnings.length > 0 ? element('ul', { class: 'lo-tags' }, warnings.map((words) => element('li', { class: 'lo-tags__item lo-tags__item--warn' }, words))) : null
}

// Its button keeps its place in the page when it is pressed; `showListed` changes its words.
const drawAdd = (record, isListed) => showListed(
  element('div', { class: 'lo-signpost__add lo-print-hide' },
    element('button', { type: 'button', class: 'govuk-button govuk-button--secondary', 'data-add': idOf(record), 'data-name': record.name }),
    element('span', { 'data-added': true })),
  isListed)

export function showListed(place, isListed) {
  const button = place.querySelector('[data-add]')
  button.replaceChildren(isListed ? 'Take off the list' : 'Add to the list', hidden(`: ${button.dataset.name}`))
  place.querySelector('[data-added]').replaceChildren(...isListed ? ['On the list. ', element('a', { href: '#list' }, 'See the list')] : [])
  return place
}
