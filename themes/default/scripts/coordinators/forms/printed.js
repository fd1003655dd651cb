// On paper, words are not cut off at the edge of a box: what is written stands there as text.

import { element } from '../../search-page/elements.js'

export function showAsText(place) {
  for (const control of place.querySelectorAll('[data-form-field]')) {
    const text = control.nextElementSibling?.matches('.lo-form__printed') ? control.nextElementSibling : element('div', { class: 'lo-form__printed', 'aria-hidden': 'true' })
    text.textContent = wordsOf(control)
    control.after(text)
  }
  place.classList.add('lo-form--printed')
}

// What was written before is not to stand in the page any longer.
export function forgetText(place) {
  for (const text of place.querySelectorAll('.lo-form__printed')) text.remove()
  place.classList.remove('lo-form--printed')
}

function wordsOf(control) {
  if (control.type === 'checkbox') return control.checked ? 'Yes' : ''
  return control.value
}
