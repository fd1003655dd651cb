// The filters: what is chosen in them, and how many results each choice would leave.

import { addressOf, hasFilters, withoutFilters } from './address.js'
import { readAge } from './age.js'
import { element } from './elements.js'
import { showMistake } from './mistake.js'
import { createNear } from './near.js'
import { number, results } from './phrases.js'

const wide = matchMedia('(min-width: 60rem)')

export function createFilters(finder, onSee, isKnownPlace) {
  const panel = finder.querySelector('[data-finder-filters]')
  const age = finder.querySelector('#age')
  const mistake = finder.querySelector('#age-error')
  const near = createNear(finder, isKnownPlace)
  const facets = [...panel.querySelectorAll('[data-facet]')].map((facet) => ({
    key: facet.dataset.facet,
    facet,
    note: facet.querySelector('[data-facet-chosen-count]'),
    boxes: [...facet.querySelectorAll('input')].map((box) => ({ box, count: box.parentElement.querySelector('[data-count]') }))
  }))
  const clear = element('a', { class: 'lo-finder__clear', href: '#', hidden: true }, 'Clear all filters')
  const see = element('button', { type: 'button', class: 'govuk-button govuk-button--secondary lo-finder__see', hidden: true })
  see.addEventListener('click', onSee)
  panel.querySelector('.lo-finder__apply').append(see, clear)

  // Beside the results there is room for the filters; above them they are folded away.
  const fold = () => {
    if (wide.matches) panel.open = true
    else if (!panel.contains(document.activeElement)) panel.open = false
  }
  wide.addEventListener?.('change', fold)
  fold()

  return {
    panel,
    // What is chosen, laid over the state shown; null when the age or the postcode cannot be understood, which is said.
    read(state) {
      const typed = readAge(age.value)
      showMistake(age, mistake, typed === undefined)
      if (typed === undefined) {
        panel.open = true
        age.focus()
        return null
      }
      const place = near ? near.read() : { pc: state.pc, within: state.within }
      if (place === null) {
        panel.open = true
        return null
      }
      const chosen = new Map()
      for (const { key, boxes } of facets) {
        const drawn = new Set(boxes.map(({ box }) => box.value))
        const ids = [
          ...boxes.filter(({ box }) => box.checked).map(({ box }) => box.value),
          // A link may name a value that nothing here has: it stays until it is taken off.
          ...(state.facets.get(key) ?? []).filter((id) => !drawn.has(id))
        ]
        if (ids.length > 0) chosen.set(key, ids)
      }
      return { facets: chosen, age: typed ?? (state.age === 'any' ? 'any' : null), ...place }
    },
    // What the address says is ticked; counts are of the last search.
    show(state, result, indexFacets) {
      age.value = state.age === null || state.age === 'any' ? '' : state.age.from === state.age.to ? `${state.age.from}` : `${state.age.from}-${state.age.to}`
      showMistake(age, mistake, false)
      near?.show(state)
      let all = (age.value === '' ? 0 : 1) + (state.pc === '' ? 0 : 1)
      for (const { key, facet, note, boxes } of facets) {
        const ids = new Set(state.facets.get(key) ?? [])
        const known = indexFacets.find((one) => one.key === key)
        const counts = new Map((known?.values ?? []).map((value, i) => [value.id, result.counts[key]?.[i] ?? 0]))
        for (const { box, count } of boxes) {
          box.checked = ids.has(box.value)
          const left = counts.get(box.value) ?? 0
          box.disabled = left === 0 && !box.checked
          count.textContent = `(${number(left)})`
        }
        const ticked = boxes.filter(({ box }) => box.checked).length
        note.textContent = ticked > 0 ? `${ticked} chosen` : ''
        if (ticked > 0) facet.open = true
        all += ticked
      }
      panel.querySelector('[data-finder-chosen-count]').textContent = all > 0 ? `${all} chosen` : ''
      clear.hidden = !hasFilters(state)
      clear.href = addressOf(withoutFilters(state))
      see.hidden = false
      see.textContent = result.total === 0 ? 'See why' : `See ${results(result.total)}`
    },
    hideSee() {
      see.hidden = true
    }
  }
}
