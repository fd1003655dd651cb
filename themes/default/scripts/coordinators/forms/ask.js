// What is asked before something happens to all that is written.

import { button, panel } from '../../my-list/panel.js'
import { element, paragraph } from '../../search-page/elements.js'
import { whenOpened } from '../own-file/opening.js'

export const askSave = (save, close) => panel('Save to a file of your own?',
  paragraph('The file holds facts about a child. Anyone who can open it can read them.'),
  element('ul', { class: 'govuk-list govuk-list--bullet' },
    element('li', null, 'Keep it where only people who need it can open it, for example in the protected folder of your school or council.'),
    element('li', null, 'Do not leave it on a shared device, and delete it when it is no longer needed.'),
    element('li', null, 'Send it only in the safe way that your school or council uses.')),
  element('div', { class: 'lo-actions' }, button('Save the file', 'save', save, ''), button('Not now', 'close', close)))

export const askClear = (clear, close) => panel('Clear all that is written?',
  paragraph('You can undo this until you leave the page.'),
  element('div', { class: 'lo-actions' }, button('Yes, clear all', 'clear', clear, 'warning'), button('No, keep it', 'close', close)))

// `take` is given the values of the file, `refuse` its control and the words that say why there are none.
export function askOpen(kind, take, refuse, close) {
  const file = element('input', { class: 'govuk-file-upload', id: 'own-file', type: 'file', accept: '.json,application/json' })
  whenOpened(file, kind, take, (problem) => refuse(file, problem))
  return panel('Open a file you saved',
    paragraph('It is read on this device only.'),
    element('div', { class: 'govuk-form-group' }, element('label', { class: 'govuk-label', for: 'own-file' }, 'Your file'), file),
    element('div', { class: 'lo-actions' }, button('Not now', 'close', close)))
}
