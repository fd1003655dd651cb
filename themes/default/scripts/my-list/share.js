// A list as a link: it holds ids and nothing else.

import { element, paragraph } from '../search-page/elements.js'
import { button, panel } from './panel.js'

// `address` is null where the site is read from a disk and nobody has said where else it is.
export function drawShare(address, say, close) {
  if (address === null) {
    return panel('Share this list',
      paragraph('This copy of the site is not on the internet, so there is no link that others could open. You can print the list and hand it over.'),
      element('div', { class: 'lo-actions' }, button('Close', 'close', close)))
  }
  const box = element('input', { class: 'govuk-input', id: 'share-link', type: 'text', readonly: true, value: address, 'data-key': 'link' })
  const note = element('p', { class: 'lo-saved' })
  const tell = (words) => {
    note.textContent = words
    say(words)
  }
  box.addEventListener('focus', () => box.select())
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      tell('The link is copied. You can paste it into a message.')
    } catch {
      // Refused, or not there: selected, one press of the reader's own copies it.
      box.focus()
      box.select()
      tell('The link is selected. Copy it with Ctrl and C, or hold your finger on it.')
    }
  }
  const send = () => navigator.share({ title: 'A list from the Local Offer', url: address }).catch(() => {})
  return panel('Share this list',
    paragraph('Whoever has this link can see what is on the list now, in this order. It says nothing about you. Your own list stays as it is.'),
    element('div', { class: 'govuk-form-group' }, element('label', { class: 'govuk-label', for: 'share-link' }, 'Link to this list'), box),
    element('div', { class: 'lo-actions' },
      button('Copy the link', 'copy', copy, ''),
      navigator.share ? button('Send it…', 'send', send) : null,
      button('Close', 'close', close)),
    note)
}
