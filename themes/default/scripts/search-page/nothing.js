// Nothing was found: what to give up, and whom to ask.

import { addressOf, without } from './address.js'
import { element, link, paragraph } from './elements.js'
import { results } from './phrases.js'

export function drawNothing(state, result, person) {
  const pieces = []
  if (result.relax.length > 0) {
    const items = result.relax.map(({ key, label, count }) => element('li', null,
      link(addressOf(nextOf(state, result, key)), key === 'q' ? 'Search without your words' : `Search without the filter “${label}”`), ` (${results(count)})`))
    pieces.push(paragraph('Your words and filters together fit nothing here. You can:'), element('ul', { class: 'govuk-list govuk-list--bullet lo-finder__relax' }, items))
  } else {
    pieces.push(paragraph('You can:'), element('ul', { class: 'govuk-list govuk-list--bullet' },
      element('li', null, 'check the spelling'), element('li', null, 'use fewer words, or other words'), element('li', null, 'choose from the lists below')))
  }
  if (person) pieces.push(person.content.cloneNode(true))
  return pieces
}

const nextOf = (state, result, key) => key === 'age' && !result.age?.fromWords ? { ...without(state, key), age: null } : without(state, key)
