// The region of the results. What stays (heading, order) is made once, so that focus is never taken from it.

import { drawChosen } from './chosen.js'
import { element } from './elements.js'
import { drawItem } from './item.js'
import { drawNotes } from './notes.js'
import { drawNothing } from './nothing.js'
import { drawPages } from './pages.js'
import { quoted, results } from './phrases.js'

const orders = [['best', 'Best match'], ['near', 'Nearest'], ['checked', 'Recently checked'], ['name', 'Name']]

// `onSort` is told the order a reader has chosen.
export function createResults(region, person, onSort) {
  const heading = element('h2', { class: 'lo-results-count', tabindex: '-1' })
  const choices = element('div')
  const notes = element('div')
  const order = element('select', { class: 'govuk-select', id: 'sort' }, orders.map(([value, text]) => element('option', { value }, text)))
  const sorting = element('div', { class: 'lo-finder__sort' }, element('label', { class: 'govuk-label', for: 'sort' }, 'Sort by'), order)
  const body = element('div')
  order.addEventListener('change', () => onSort(order.value))
  region.append(heading, choices, notes, sorting, body)
  region.hidden = true

  return {
    heading,
    hide() {
      region.hidden = true
    },
    trouble(pieces) {
      region.replaceChildren(...pieces)
      region.hidden = false
    },
    // `view` is {state, result, chosen, page, pages, first, cards, show}.
    draw(view) {
      const { state, result } = view
      const onThisPage = view.pages > 1 ? `, ${view.first + 1} to ${view.first + view.cards.length} on this page` : ''
      heading.textContent = headingOf(state, result) + onThisPage
      choices.replaceChildren(...drawChosen(view.chosen, state))
      notes.replaceChildren(...drawNotes(state, result))
      showOrder(state, result)
      if (result.total === 0) {
        body.replaceChildren(...drawNothing(state, result, person))
      } else {
        body.replaceChildren(
          element('ul', { class: 'lo-services' }, view.cards.map((card, i) => drawItem(card, view.hits[i], view.show))),
          ...drawPages(state, view.page, view.pages))
      }
      region.hidden = false
    }
  }

  function showOrder(state, result) {
    sorting.hidden = result.total < 2
    const nearest = order.querySelector('[value=near]')
    nearest.hidden = nearest.disabled = !result.place
    order.value = state.sort === 'near' && !result.place ? 'best' : state.sort
  }
}

export function headingOf({ q }, { total }) {
  const count = total === 0 ? 'No results' : results(total)
  return q === '' ? count : `${count} for ${quoted(q)}`
}
