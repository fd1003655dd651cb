// The printed sheet: the day, a code for each page, and at the end whom to ring and a code for the whole list. Nobody needs the codes
// on a screen, so they are made when something is printed.

import { element, paragraph } from '../search-page/elements.js'
import { dayInWords } from '../search-page/phrases.js'
import { inWords, listAddress } from './addresses.js'
import { drawCode } from './qr.js'

export const drawDay = (today) => element('p', { class: 'lo-kept__day' }, `Printed on ${dayInWords(today)}. Things may have changed since: ring before you travel.`)

export function drawEnd(template, home, ids) {
  return element('div', { class: 'lo-kept__end' },
    home === null ? null : element('div', { class: 'lo-kept__code lo-kept__code--list', 'data-code': listAddress(home, ids), 'data-code-words': 'This list, on a phone' }),
    template.content.cloneNode(true),
    home === null ? null : paragraph(inWords(home)))
}

// Draws the codes that are not drawn yet.
export function drawCodes(place) {
  for (const spot of place.querySelectorAll('[data-code]:empty')) {
    const code = drawCode(spot.dataset.code, `QR code for ${inWords(spot.dataset.code)}`)
    if (code === null) spot.remove()
    else spot.append(code, ...spot.dataset.codeWords ? [paragraph(spot.dataset.codeWords)] : [])
  }
}
