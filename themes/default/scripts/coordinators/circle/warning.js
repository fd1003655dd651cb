// Before what is known of a child goes into a file.

import { button, panel } from '../../my-list/panel.js'
import { element, paragraph } from '../../search-page/elements.js'

export const saveWarning = (save, close) => panel('This file is about a child',
  paragraph('It holds what you wrote about the people around them, with names and telephone numbers. Save it only where those who should see it can open it, and delete it when it is not needed any more.'),
  element('div', { class: 'lo-actions' }, button('Save the file', 'confirm', save, ''), button('Do not save', 'close', close)))
