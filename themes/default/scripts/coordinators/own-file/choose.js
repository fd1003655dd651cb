// Asks the reader for a file of their own, from a button.

import { element } from '../../search-page/elements.js'
import { whenOpened } from './opening.js'

export function chooseFile(kind, take, refuse) {
  const input = element('input', { type: 'file', accept: '.json,application/json' })
  whenOpened(input, kind, take, refuse)
  input.click()
}
