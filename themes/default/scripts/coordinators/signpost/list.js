// The list: its lines in order, each with a note, and what can be done with it.

import { element, hidden, paragraph } from '../../search-page/elements.js'
import { button } from '../../my-list/panel.js'
import { LONGEST_NOTE } from './lines.js'
import { drawPhone, drawWarnings, pageLink } from './suggestion.js'

// `view` is {lines, offer, today, note, onMove, onRemove, onNote, onUndo}; `note` is {words, undo} of what just happened, or null.
export function drawList(view) {
  const { lines } = view
  return [
    view.note && element('div', { class: 'lo-kept__note' }, paragraph(view.note.words), view.note.undo ? button('Undo', 'undo', view.onUndo) : null),
    lines.length === 0
      ? paragraph('Nothing is on the list yet. ', element('a', { href: '#choose' }, 'Choose services'), ', or open a list you saved.')
      : element('ol', { class: 'lo-services' }, lines.map((line, place) => drawLine(line, place, view)))
  ].filter(Boolean)
}

function drawLine(line, place, view) {
  const record = view.offer.find(line.id)
  const name = record?.name ?? line.name
  const tool = (key, words, press) => {
    const made = button(words, `${key} ${line.id}`, press)
    made.append(hidden(`: ${name}`))
    return made
  }
  return element('li', { class: 'lo-services__item' },
    element('h3', { class: 'lo-services__title' }, record ? pageLink(record.path, name) : name),
    record ? [record.summary ? element('p', { class: 'lo-services__summary' }, record.summary) : null, drawPhone(record), drawWarnings(record, view)] : paragraph('This is not in the Local Offer, or not in this copy of it. It may have ended, or it may have another name now.'),
    drawNote(line, place, name, view),
    element('div', { class: 'lo-actions lo-kept__tools' },
      place > 0 ? tool('up', 'Move up', () => view.onMove(line.id, -1)) : null,
      place < view.lines.length - 1 ? tool('down', 'Move down', () => view.onMove(line.id, 1)) : null,
      tool('remove', 'Remove', () => view.onRemove(line.id))))
}

function drawNote(line, place, name, { onNote }) {
  const id = `note-${place}`
  const box = element('input', { class: 'govuk-input', id, type: 'text', maxlength: LONGEST_NOTE, autocomplete: 'off', 'aria-describedby': `${id}-hint`, 'data-key': `note ${line.id}` })
  box.value = line.note
  box.addEventListener('input', () => onNote(line.id, box.value))
  return element('div', { class: 'govuk-form-group lo-signpost__note' },
    element('label', { class: 'govuk-label', for: id }, 'Note for the family', hidden(`: ${name}`)),
    element('p', { class: 'govuk-hint', id: `${id}-hint` }, `Printed on the sheet. At most ${LONGEST_NOTE} characters.`),
    box)
}
