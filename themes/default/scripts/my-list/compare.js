// From a list to the page that compares answers, which shows two or three side by side.

import { element } from '../search-page/elements.js'
import { nameOf } from './item.js'
import { button, panel } from './panel.js'

const MOST = 3

const addressOf = (page, things) => `${page}#with=${things.map(({ id }) => id).join(',')}`

// What can be compared, of the things on a list.
export const comparable = (things) => things.filter(({ card }) => card?.compare === true)

// A link, or a button where there are more than fit and the reader must choose; null when there is nothing to compare.
export function drawCompare(page, things, open, isOpen) {
  const some = comparable(things)
  if (!page || some.length < 2) return null
  if (some.length <= MOST) return element('a', { class: 'govuk-button govuk-button--secondary', href: addressOf(page, some), 'data-key': 'compare' }, `Compare answers (${some.length})`)
  const made = button('Compare answers', 'compare', open)
  made.setAttribute('aria-expanded', String(isOpen))
  return made
}

export function drawChoose(page, things, close) {
  const some = comparable(things)
  const mistake = element('p', { class: 'govuk-error-message', id: 'compare-error', hidden: true },
    element('span', { class: 'govuk-visually-hidden' }, 'Error: '), 'Choose two or three')
  const boxes = some.map(({ id }, i) => element('input', { class: 'govuk-checkboxes__input', id: `compare-${i}`, type: 'checkbox', value: id, 'aria-describedby': 'compare-error' }))
  const group = element('div', { class: 'govuk-form-group' },
    element('fieldset', { class: 'govuk-fieldset' },
      element('legend', { class: 'govuk-fieldset__legend' }, 'Choose two or three'),
      mistake,
      element('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, some.map((thing, i) =>
        element('div', { class: 'govuk-checkboxes__item' }, boxes[i], element('label', { class: 'govuk-label govuk-checkboxes__label', for: `compare-${i}` }, nameOf(thing)))))))
  const go = () => {
    const chosen = some.filter((_, i) => boxes[i].checked)
    const fits = chosen.length >= 2 && chosen.length <= MOST
    mistake.hidden = fits
    group.classList.toggle('govuk-form-group--error', !fits)
    if (fits) location.href = addressOf(page, chosen)
    else boxes[0].focus()
  }
  return panel('Compare answers', group, element('div', { class: 'lo-actions' }, button('Compare', 'compare-now', go, ''), button('Close', 'close', close)))
}
