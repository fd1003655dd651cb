// A part of the page that a button opens: its heading takes the focus, so that it is read at once.

import { element } from '../search-page/elements.js'

export function button(words, key, press, kind = 'secondary') {
  const made = element('button', { type: 'button', class: `govuk-button${kind ? ` govuk-button--${kind}` : ''}`, 'data-key': key }, words)
  made.addEventListener('click', press)
  return made
}

export const panel = (title, ...pieces) => element('section', { class: 'lo-panel lo-kept__panel lo-print-hide', 'aria-labelledby': 'panel' },
  element('h2', { class: 'lo-panel__title', id: 'panel', tabindex: '-1', 'data-key': 'panel' }, title), ...pieces)
