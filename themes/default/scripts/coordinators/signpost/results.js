// The suggestions: how many, what was chosen, and some of them at a time.

import { element, paragraph } from '../../search-page/elements.js'
import { number } from '../../search-page/phrases.js'
import { isNothing, partsOf } from './chosen.js'
import { joined } from './labels.js'
import { FIRST, UNSAID_LEVEL } from './order.js'
import { drawSuggestion, showListed } from './suggestion.js'

// A phone draws so many at once without a pause.
const AT_ONCE = 25

export const countInWords = (count) => count === 0 ? 'Nothing fits all of this' : count === 1 ? '1 service fits' : `${number(count)} services fit`

// `onClear(key)` takes one criterion off; `onAdd(id)` puts a service on the list or takes it off.
export function createResults(place, { onClear, onAdd }) {
  const part = place.querySelector('[data-signpost-part=choose]')
  const title = part.querySelector('[data-signpost-title]')
  const region = part.querySelector('[data-signpost-results]')
  let view = null
  let shown = 0

  region.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-add]')
    if (button) onAdd(button.dataset.add)
  })

  // The next suggestions, under the headings of their groups.
  function drawNext() {
    const next = view.suggestions.slice(shown, shown + AT_ONCE)
    let list = region.querySelector('.lo-services:last-of-type')
    const first = next.map((suggestion, i) => {
      const before = view.suggestions[shown + i - 1]
      if (before?.group !== suggestion.group) {
        list = element('ul', { class: 'lo-services' })
        more.before(element('h3', { class: 'lo-signpost__group-title' }, titleOf(suggestion.group)), list)
      }
      const drawn = drawSuggestion(suggestion, view)
      list.append(drawn)
      return drawn
    })[0]
    shown += next.length
    const left = view.suggestions.length - shown
    more.hidden = left === 0
    more.textContent = `Show ${Math.min(left, AT_ONCE)} more of ${number(left)}`
    return first
  }

  const more = element('button', { type: 'button', class: 'govuk-button govuk-button--secondary lo-signpost__more lo-print-hide' })
  more.addEventListener('click', () => drawNext().querySelector('a').focus())

  function titleOf(group) {
    if (group === UNSAID_LEVEL) return 'The level of help is not said'
    const { labels, chosen } = view
    const all = labels.all('level')
    const first = chosen.levels.length > 0 ? chosen.levels : all.filter((id) => id === 'universal' || id === 'targeted')
    return joined((group === FIRST ? first : all.filter((id) => !first.includes(id))).map((id) => labels.of('level', id)))
  }

  function drawChosen() {
    const parts = partsOf(view.chosen, view.labels)
    return element('p', { class: 'lo-signpost__chosen' }, parts.length === 0
      ? 'Nothing is chosen. What is for everyone comes first, with what needs no assessment at the top.'
      : `You chose: ${parts.map(({ text }) => text).join('; ')}.`)
  }

  // Each thing that alone stands in the way, with what taking it off would bring.
  function drawNothing() {
    const ways = partsOf(view.chosen, view.labels).map(({ key }) => key).filter((key, i, all) => all.indexOf(key) === i && view.without.has(key))
    if (ways.length === 0) return [paragraph('Take off some of what you chose. What nobody has said hides no service.')]
    return [paragraph('One choice less would help:'),
      element('div', { class: 'lo-actions' }, ways.map((key) => {
        const button = element('button', { type: 'button', class: 'govuk-button govuk-button--secondary' }, `Without ${namesOf(key)} (${number(view.without.get(key))})`)
        button.addEventListener('click', () => onClear(key))
        return button
      }))]
  }

  const namesOf = (key) => partsOf(view.chosen, view.labels).filter((one) => one.key === key).map(({ text }) => text).join(', ')

  return {
    title,
    // `next` is {suggestions, without, chosen, offer, labels, today, isListed}.
    draw(next) {
      view = next
      shown = 0
      title.textContent = isNothing(view.chosen) ? `${number(view.suggestions.length)} services` : countInWords(view.suggestions.length)
      region.replaceChildren(drawChosen(), ...view.suggestions.length === 0 ? drawNothing() : [more])
      if (view.suggestions.length > 0) drawNext()
    },
    sayBeside(id, words) {
      region.querySelector(`[data-add="${CSS.escape(id)}"] + [data-added]`).textContent = words
    },
    // The list has changed: the buttons follow, and nothing else moves.
    showListed(isListed) {
      for (const button of region.querySelectorAll('[data-add]')) showListed(button.parentElement, isListed(button.dataset.add))
    }
  }
}
