// Sentences above the results: how the words were understood.

import { addressOf, changed } from './address.js'
import { element, link, paragraph } from './elements.js'
import { quoted } from './phrases.js'

export function drawNotes(state, result) {
  const notes = []
  if (result.meant) {
    notes.push(paragraph('Did you mean ', link(addressOf(changed(state, { q: result.meant.to })), result.meant.to), '?'))
  }
  if (result.also.length > 0) notes.push(paragraph(`Also searching: ${result.also.join(', ')}.`))
  if (result.total > 0 && (result.unknown ?? []).length > 0) {
    notes.push(paragraph(`Nothing here has the ${result.unknown.length === 1 ? 'word' : 'words'} ${result.unknown.map(quoted).join(' and ')}.`))
  }
  if (result.weak) notes.push(paragraph('Nothing here has all your words. These have some of them.'))
  if (result.unplaced > 0) {
    notes.push(paragraph(`${result.unplaced} more ${result.unplaced === 1 ? 'has' : 'have'} no place on the map, for example because help comes online or to your home.`))
  }
  return notes.length > 0 ? [element('div', { class: 'lo-finder__notes' }, notes)] : []
}
