// The form: what is chosen in it, and in which words.

import { readAge } from '../../search-page/age.js'
import { showMistake } from '../../search-page/mistake.js'
import { nothing, wishes } from './chosen.js'
import { lowered } from './labels.js'

// A number that is half typed may be no age yet.
const PAUSE = 800

const wide = matchMedia('(min-width: 60rem)')

// The names of the choices in the form, and in what is chosen.
const kept = { level: 'levels', need: 'needs', type: 'types', domain: 'domains', route: 'routes' }

// `onChange` is told that something was chosen.
export function createFilters(place, onChange) {
  const panel = place.querySelector('[data-signpost-filters]')
  const form = panel.querySelector('form')
  const count = panel.querySelector('[data-signpost-chosen-count]')
  const field = (id) => form.querySelector(`#${id}`)
  const [stage, area, age, mistake] = ['stage', 'area', 'age', 'age-error'].map(field)
  const filters = [...form.querySelectorAll('[data-signpost-filter]')].map((part) => ({
    key: part.dataset.signpostFilter, part, note: part.querySelector('[data-signpost-filter-count]'), boxes: [...part.querySelectorAll('input')]
  }))
  const boxes = new Map(filters.map(({ key, boxes: own }) => [key, new Map(own.map((box) => [box.value, box]))]))
  const optionsOf = { stage, area }

  // Beside the suggestions there is room for the form; above them it is folded away.
  const fold = () => {
    if (wide.matches) panel.open = true
    else if (!panel.contains(document.activeElement)) panel.open = false
  }
  wide.addEventListener('change', fold)
  fold()

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    sayAge()
  })
  // The box for the age answers while it is typed in, not when it is left: what moves on the page then would take a press that was
  // meant for something else.
  form.addEventListener('change', ({ target }) => {
    if (target !== age) onChange()
  })
  let pause = 0
  age.addEventListener('input', () => {
    clearTimeout(pause)
    if (readAge(age.value) === undefined) {
      pause = setTimeout(sayAge, PAUSE)
    } else {
      sayAge()
      onChange()
    }
  })

  const sayAge = () => showMistake(age, mistake, readAge(age.value) === undefined)

  return {
    read: () => ({
      ...nothing(),
      stage: stage.value,
      area: area.value,
      age: readAge(age.value) ?? null,
      ...Object.fromEntries(wishes.map((name) => [name, field(name).checked])),
      ...Object.fromEntries(filters.map(({ key, boxes: own }) => [kept[key], own.filter((box) => box.checked).map((box) => box.value)]))
    }),
    // Takes off all that is chosen. Not by reset(): a browser that fills a form in again takes that for its first state.
    clear() {
      for (const part of [stage, area, age]) part.value = ''
      for (const box of form.querySelectorAll('input[type=checkbox]')) box.checked = false
      sayAge()
    },
    // Takes off what one criterion is made of.
    clearOne(key) {
      if (['stage', 'area', 'age'].includes(key)) field(key).value = ''
      else if (wishes.includes(key)) field(key).checked = false
      else for (const kind of key === 'need' ? ['need', 'type'] : [key]) boxes.get(kind).forEach((box) => { box.checked = false })
    },
    chooseStage(id) {
      stage.value = id
      if (stage.value !== id) stage.value = ''
    },
    // Says beside each part how much is chosen in it; answers how much is chosen in all.
    showCounts() {
      let all = [stage, area, age].filter((one) => one.value !== '').length + wishes.filter((name) => field(name).checked).length
      for (const { boxes: own, note, part } of filters) {
        const ticked = own.filter((box) => box.checked).length
        note.textContent = ticked > 0 ? `${ticked} chosen` : ''
        if (ticked > 0) part.open = true
        all += ticked
      }
      count.textContent = all > 0 ? `${all} chosen` : ''
      return all
    },
    // The page's own words for what can be chosen, and what each leads to.
    labels: {
      of: (key, id) => key in optionsOf
        ? [...optionsOf[key].options].find((option) => option.value === id)?.text ?? id
        : boxes.get(key)?.get(id)?.labels[0].textContent.trim() ?? id,
      wish: (name) => lowered(field(name).labels[0].textContent.trim()),
      all: (key) => [...boxes.get(key)?.keys() ?? []]
    },
    words: {
      parentOf: (type) => boxes.get('type')?.get(type)?.dataset.parent,
      topicsOf: (domain) => boxes.get('domain')?.get(domain)?.dataset.topics?.split(' ') ?? []
    }
  }
}
