// What is said at a field, under it and as part of its description.

import { element } from '../../search-page/elements.js'

// Puts the words at the control, or takes away what was said there when there are none.
export function remark(control, kind, words, className) {
  const id = `${control.id}-${kind}`
  const there = document.getElementById(id)
  if (words === null) {
    there?.remove()
  } else if (there) {
    there.textContent = words
  } else {
    control.after(element('p', { class: className, id }, words))
  }
  const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((other) => other !== '' && other !== id)
  const described = words === null ? others : [...others, id]
  if (described.length > 0) control.setAttribute('aria-describedby', described.join(' '))
  else control.removeAttribute('aria-describedby')
  return there === null && words !== null
}
