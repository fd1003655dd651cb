// Where a reader looks from. The table of postcodes is on the device; no more than the first half of a postcode leaves its box.

import { withoutUnit } from '../search/postcodes.js'
import { showMistake } from './mistake.js'

// `isKnown` says if the table has a place for what was typed. Answers with null where the page has no table.
export function createNear(finder, isKnown) {
  const box = finder.querySelector('#pc')
  const distance = finder.querySelector('#within')
  const mistake = finder.querySelector('#pc-error')
  if (!box) return null

  return {
    // {pc, within}; null when the postcode is not known, which is said.
    read() {
      const typed = box.value.trim()
      const wrong = typed !== '' && !isKnown(typed)
      showMistake(box, mistake, wrong)
      if (wrong) {
        box.focus()
        return null
      }
      // A distance from nowhere is none.
      return { pc: withoutUnit(typed), within: typed === '' ? 0 : Number(distance.value) }
    },
    show(state) {
      if (withoutUnit(box.value) !== state.pc) box.value = state.pc
      distance.value = [...distance.options].some((option) => Number(option.value) === state.within) ? String(state.within) : '0'
      showMistake(box, mistake, false)
    }
  }
}
