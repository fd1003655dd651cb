// A day in three boxes, with what is wrong said at the boxes.

import { element } from '../../search-page/elements.js'
import { readTyped } from './typed.js'

export function dayField(group) {
  const id = group.dataset.day
  const boxes = Object.fromEntries([...group.querySelectorAll('[data-box]')].map((box) => [box.dataset.box, box]))
  const set = group.querySelector('[data-day-group]')
  const error = group.querySelector('[data-day-error]')
  const hint = set.getAttribute('aria-describedby') ?? ''

  const clearError = () => {
    error.hidden = true
    error.replaceChildren()
    group.classList.remove('govuk-form-group--error')
    for (const box of Object.values(boxes)) {
      box.classList.remove('govuk-input--error')
      box.removeAttribute('aria-invalid')
    }
    set.setAttribute('aria-describedby', hint)
    if (hint === '') set.removeAttribute('aria-describedby')
  }

  return {
    id,
    label: group.querySelector('legend').textContent.trim(),
    // Answers { day }, {} for an empty one, or { problem, box }: the words, and the box to go to. It says what is wrong at the boxes.
    read(isNeeded) {
      clearError()
      const read = readTyped(Object.fromEntries(Object.entries(boxes).map(([name, box]) => [name, box.value])))
      const wrong = read.problem ? read : isNeeded && read.day === undefined ? { problem: 'Enter the day on which the council got the request', boxes: Object.keys(boxes) } : null
      if (wrong === null) return read
      error.replaceChildren(element('span', { class: 'govuk-visually-hidden' }, 'Error: '), wrong.problem)
      error.hidden = false
      group.classList.add('govuk-form-group--error')
      set.setAttribute('aria-describedby', `${hint} ${error.id}`.trim())
      for (const name of wrong.boxes) {
        boxes[name].classList.add('govuk-input--error')
        boxes[name].setAttribute('aria-invalid', 'true')
      }
      return { problem: wrong.problem, box: boxes[wrong.boxes[0]] }
    },
    clear() {
      clearError()
      for (const box of Object.values(boxes)) box.value = ''
    },
    first: boxes.day
  }
}
