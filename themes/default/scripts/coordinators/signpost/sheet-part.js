// The third step: the sheet, drawn when it is looked at or printed.

import { element, paragraph } from '../../search-page/elements.js'
import { button } from '../../my-list/panel.js'
import { drawCodes } from '../../my-list/sheet.js'
import { drawSheet } from './sheet.js'
import { toldOf } from './told.js'

// `page` is {offer, home, today, list}.
export function createSheetPart(place, { offer, home, today, list }) {
  const part = place.querySelector('[data-signpost-part=sheet]')
  const shown = part.querySelector('[data-signpost-sheet]')
  const end = part.querySelector('[data-signpost-end]')

  function draw() {
    if (list.lines.length === 0) {
      shown.replaceChildren(paragraph('Nothing is on the list yet. ', element('a', { href: '#choose' }, 'Choose services')))
      return
    }
    shown.replaceChildren(
      element('div', { class: 'lo-actions lo-print-hide' },
        button('Print, or save as PDF', 'print', () => print(), ''),
        element('a', { class: 'govuk-button govuk-button--secondary', href: '#list' }, 'Change the list')),
      drawSheet(list.lines.map((line) => toldOf(line, offer, home, today)), { today, from: list.from, end }))
    drawCodes(shown)
  }

  return { draw, forget: draw }
}
