// Deleting asks once, in the page itself, and can be undone until the reader leaves.

import { element, link, paragraph } from '../search-page/elements.js'
import { button, panel } from './panel.js'

export const drawDelete = (canSave, confirm, close) => panel('Delete your list?',
  paragraph('Everything on it is taken off, in this browser only. You can undo this until you leave the page.'),
  canSave ? paragraph('Copies of pages that you saved stay. You can delete them too: ', link('../offline/index.html#delete', 'what this site keeps on this device'), '.') : null,
  element('div', { class: 'lo-actions' },
    button('Yes, delete my list', 'confirm', confirm, 'warning'),
    button('No, keep it', 'close', close)))
