// The sheet that stays with the family: large print, plain words, whom to ring.

import { element, paragraph } from '../../search-page/elements.js'
import { dayInWords } from '../../search-page/phrases.js'
import { inWords } from '../../my-list/addresses.js'

// `all` is what told.js says of each line; `from` is {role, phone} of the coordinator; `end` is the template with whom else to ring.
export const drawSheet = (all, { today, from, end }) => element('div', { class: 'lo-sheet' },
  element('h3', { class: 'lo-sheet__title' }, 'Services you could use'),
  paragraph(`${dayInWords(today)}. Things change: ring before you go.`),
  element('ol', { class: 'lo-sheet__list' }, all.map(drawItem)),
  element('div', { class: 'lo-sheet__end' },
    from.role || from.phone ? paragraph('Your coordinator: ', [from.role, from.phone].filter(Boolean).join(', ')) : null,
    end.content.cloneNode(true)))

function drawItem(told) {
  const line = (label, text, className) => text === null ? null : element('p', className ? { class: className } : null, label, text)
  return element('li', { class: 'lo-sheet__item' },
    told.address === null ? null : element('div', { class: 'lo-sheet__code', 'data-code': told.address }),
    element('h4', { class: 'lo-sheet__name' }, told.name),
    told.summary === null ? null : paragraph(told.summary),
    told.phone === null ? null : paragraph('Telephone: ', element('strong', { class: 'lo-nowrap' }, told.phone), told.role === null ? null : `. Ask for: ${told.role}`),
    line('How to get it: ', told.ways),
    told.isFree || told.room !== null ? paragraph(told.isFree ? 'It is free. ' : null, told.room === null ? null : element('strong', null, told.room)) : null,
    told.check === null ? null : paragraph(element('strong', null, told.check)),
    told.isGone ? paragraph('Ask your coordinator about this one: we could not find it in the Local Offer.') : null,
    told.note === null ? null : element('p', { class: 'lo-sheet__note' }, told.note),
    told.address === null ? null : line('', inWords(told.address), 'lo-sheet__address'))
}
