// Asks the reader for a file of their own, from a button.

import { element } from '../../search-page/elements.js'
import { whenOpened } from './opening.js'

export function chooseFile(kind, take, refuse) {
  const input = element('input', { type: 'file', accept: '.json,application/json' })
  // Some browsers open only what stands in the page.
  input.hidden = true
  document.body.append(input)
  const done = () => input.remove()
  input.addEventListener('change', done)
  input.addEventListener('cancel', done)
  whenOpened(input, kind, take, refuse)
  input.click()
}
