// What is chosen, each with the link that takes it off.

import { addressOf, without, withoutChoice, withoutFilters } from './address.js'
import { element, hidden, link } from './elements.js'
import { ageInWords, within } from './phrases.js'

// [{label, address}] in the order of the filters. Ids that no facet knows filter nothing, so they are not shown.
export function chosen(state, result, facets) {
  const choices = []
  const add = (label, next) => choices.push({ label, address: addressOf(next) })
  // An age that was typed into its box is simply taken away; one from the words must be told not to come back.
  if (result.age) add(ageInWords(result.age), result.age.fromWords ? without(state, 'age') : { ...without(state, 'age'), age: null })
  if (result.place) {
    if (state.within > 0) add(within(state.within), without(state, 'within'))
    if (state.pc !== '' && !result.place.fromWords) add(`Near ${result.place.code}`, without(state, 'pc'))
  }
  for (const facet of facets) {
    for (const id of state.facets.get(facet.key) ?? []) {
      const value = facet.values.find((known) => known.id === id)
      if (value) add(`${facet.label}: ${value.label}`, withoutChoice(state, facet.key, id))
    }
  }
  return choices
}

export function drawChosen(choices, state) {
  if (choices.length === 0) return []
  const items = choices.map(({ label, address }) =>
    element('li', null, element('a', { class: 'lo-chosen__link', href: address }, hidden('Remove this filter: '), label)))
  if (choices.length > 1) items.push(element('li', null, link(addressOf(withoutFilters({ ...state })), 'Clear all filters')))
  return [element('ul', { class: 'lo-chosen', 'aria-label': 'Chosen filters' }, items)]
}
