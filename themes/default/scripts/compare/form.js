// Choosing by name. A control for each place that is still free; what cannot be understood is said beside its control.

import { element } from '../search-page/elements.js'
import { findName } from './names.js'
import { MOST } from './state.js'
import { quoted } from '../search-page/phrases.js'

const legends = ['Choose two or three', 'Choose one or two more', 'Choose one more']
const lastLabels = ['Third (optional)', 'Third (optional)', 'Add a third']
const buttons = ['Compare', 'Compare', 'Add']

// `onChoose` is told the ids that were chosen.
export function createForm(form, onChoose) {
  const legend = form.querySelector('[data-compare-legend]')
  const intro = form.querySelector('[data-compare-intro]')
  const submit = form.querySelector('[data-compare-submit]')
  const places = [...form.querySelectorAll('[data-compare-place]')].map((group) => ({
    group,
    label: group.querySelector('label'),
    control: group.querySelector('[data-compare-name]'),
    error: group.querySelector('[data-compare-error]'),
    hint: group.querySelector('.govuk-hint'),
    offers: group.insertBefore(element('div', { class: 'lo-compare__offers' }), group.querySelector('[data-compare-name]'))
  }))
  const isList = places[0].control.localName === 'select'
  let providers = []
  let chosen = []

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    choose()
  })

  return {
    // `all` are the providers of the list.
    fill(all) {
      providers = all
      if (isList) {
        for (const { control } of places) control.append(...all.map(({ id, name }) => element('option', { value: id }, name)))
      } else {
        form.querySelector('[data-compare-names]').append(...all.map(({ name, kind }) => element('option', { value: name }, kind ?? '')))
      }
    },
    // `now` are the providers that are chosen already; they take the first places.
    show(now) {
      chosen = now
      form.hidden = now.length >= MOST
      legend.textContent = legends[now.length] ?? ''
      submit.textContent = buttons[now.length] ?? ''
      places.at(-1).label.textContent = lastLabels[now.length] ?? ''
      form.classList.toggle('lo-compare__form--one', now.length === 2)
      if (intro) intro.hidden = now.length > 1
      places.forEach((place, n) => {
        place.group.hidden = n < now.length
        place.control.value = ''
        clear(place)
        if (isList) {
          for (const option of place.control.options) option.disabled = now.some(({ id }) => id === option.value)
        }
      })
    },
    // The first control that can be used.
    first: () => places.find(({ group }) => !group.hidden)?.control ?? null
  }

  function choose() {
    const free = places.filter(({ group }) => !group.hidden)
    const found = []
    let mistaken = null
    free.forEach((place, n) => {
      clear(place)
      const problem = read(place, found, chosen.length + n < 2)
      if (problem === null) return
      say(place, problem)
      mistaken ??= place
    })
    if (mistaken !== null) mistaken.control.focus()
    else onChoose(found.map(({ id }) => id))
  }

  // Adds what the control names to `found`; else gives {words, like}.
  function read({ control }, found, isNeeded) {
    const typed = control.value.trim()
    // With two chosen there is one control, and its button asks for it.
    if (typed === '') return isNeeded || chosen.length === 2 ? { words: isList ? 'Choose a name' : 'Type a name' } : null
    const { provider, like, more } = isList ? { provider: providers.find(({ id }) => id === typed), like: [] } : findName(providers, typed)
    if (provider === undefined) {
      return like.length === 0 ? { words: `We know nobody called ${quoted(typed)} here. Check the spelling, or look in the list below` }
        : { words: more ? `Many names have ${quoted(typed)} in them. Type more of it, or choose one of these` : `Which one do you mean by ${quoted(typed)}?`, like }
    }
    if ([...chosen, ...found].includes(provider)) return { words: `${provider.name} is chosen already. Choose another` }
    found.push(provider)
    return null
  }

  function say(place, { words, like = [] }) {
    const { group, control, error, offers } = place
    error.replaceChildren(element('span', { class: 'govuk-visually-hidden' }, 'Error: '), words)
    error.hidden = false
    group.classList.add('govuk-form-group--error')
    control.setAttribute('aria-invalid', 'true')
    describe(place)
    offers.replaceChildren(...like.map((provider) => {
      const offer = element('button', { type: 'button', class: 'govuk-button govuk-button--secondary' }, provider.name)
      offer.addEventListener('click', () => {
        clear(place)
        control.value = provider.name
        control.focus()
      })
      return offer
    }))
  }

  function clear(place) {
    place.error.hidden = true
    place.group.classList.remove('govuk-form-group--error')
    place.control.removeAttribute('aria-invalid')
    place.offers.replaceChildren()
    describe(place)
  }

  function describe({ control, error, hint }) {
    const by = [hint?.id, error.hidden ? '' : error.id].filter(Boolean).join(' ')
    if (by === '') control.removeAttribute('aria-describedby')
    else control.setAttribute('aria-describedby', by)
  }
}
