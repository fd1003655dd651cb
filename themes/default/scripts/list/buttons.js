// "Save to my list" on pages and beside results, and the number in the header. All buttons of a page are answered here, those too that
// other scripts draw later: a button names its id in data-keep, and the place beside it says what happened.

import { addressOf } from '../offline/device.js'
import { add, has, onChange, read, remove } from './stored.js'

export const REFUSED = 'This browser does not let the site keep a list here. It may be a private window, or keeping is switched off. You can print this page instead.'

const said = { saved: 'Saved to your list. ', full: 'Your list is full: it holds 60. Remove something from it first. ', refused: REFUSED }

function show() {
  const { length } = read()
  for (const button of document.querySelectorAll('[data-keep]')) button.toggleAttribute('data-kept', has(button.dataset.keep))
  for (const count of document.querySelectorAll('[data-list-count]')) count.textContent = length > 0 ? length : ''
  for (const words of document.querySelectorAll('[data-list-words]')) words.textContent = length > 0 ? `, ${length} saved` : ''
}

function press(button) {
  const id = button.dataset.keep
  const what = !has(id) ? said[add(id)] : remove(id) ? 'Removed from your list. ' : REFUSED
  const link = document.createElement('a')
  link.href = addressOf('my-list/index.html')
  link.textContent = 'See my list'
  button.parentElement.querySelector('[data-keep-status]')?.replaceChildren(what, ...what === REFUSED ? [] : [link])
}

// Only where a page has anything to do with lists: a theme may leave them out.
export function startList() {
  if (!document.querySelector('[data-list-count], [data-keep]')) return
  show()
  onChange(show)
  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('[data-keep]')
    if (button) press(button)
  })
}
