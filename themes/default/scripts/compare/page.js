// Everything of the page that moves: the address says who is compared, their answers come, the page shows them.

import { day } from '../freshness.js'
import { element, hidden, link, paragraph } from '../search-page/elements.js'
import { createStatus } from '../search-page/status.js'
import { answersOf } from './answers.js'
import { createForm } from './form.js'
import { problemOfList } from './problem.js'
import { createResults } from './results.js'
import { addressOf, isChoice, MOST, readState, without, withThese, writeState } from './state.js'
import { factsTogether, questionsTogether } from './together.js'
import { counted, listed } from './words.js'

const TROUBLE = 'The comparison is not working just now. The pages below hold all answers.'
// After this long, in milliseconds, the page says what it waits for.
const PATIENCE = 600

export function startCompare(root) {
  const part = (name) => root.querySelector(`[data-compare-${name}]`)
  const chosenPlace = part('chosen')
  const lists = root.parentElement.querySelector('[data-compare-lists]')
  const say = createStatus(part('status'))
  const title = document.title
  const today = day(new Date())
  let state = readState(isChoice(location.hash) ? location.hash : '')
  let list = null
  let answers = null
  let runs = 0
  // What is shown; a way to another question of it draws nothing new.
  let drawn = ''
  // A link of this page was followed: what it led to is read from its beginning.
  let follows = false

  const form = createForm(part('form'), (ids) => {
    follows = true
    location.hash = writeState(withThese(known(), ids))
  })
  const results = createResults(part('results'), (only) => location.replace(addressOf({ ...known(), only, at: '' })))

  root.addEventListener('click', (event) => {
    if (event.target.closest('a[href^="#"]')) follows = true
  })
  addEventListener('hashchange', () => {
    if (isChoice(location.hash)) {
      state = readState(location.hash)
      run()
    } else {
      // The address of the comparison comes back, so that it can still be sent and kept.
      history.replaceState(null, '', state.chosen.length > 0 ? addressOf(state) : location.pathname)
    }
  })
  // Whoever comes with a choice sees all of it at once: nothing moves.
  if (state.chosen.length > 0) part('form').hidden = true
  else form.show([])
  root.classList.add('lo-compare--awake')
  document.documentElement.classList.add('lo-searches')
  if (document.readyState === 'complete') ready()
  else addEventListener('DOMContentLoaded', ready, { once: true })

  const providerOf = (id) => list.providers.find((provider) => provider.id === id)
  const chosenNow = () => state.chosen.map(providerOf).filter(Boolean)
  // The state without whom the site does not know (any more).
  const known = () => ({ ...state, chosen: chosenNow().map(({ id }) => id) })

  function ready() {
    if (problemOfList(self.LO_compare ?? null) !== null) {
      fail(() => location.reload())
      return
    }
    list = self.LO_compare
    answers = answersOf(list)
    form.fill(list.providers)
    run()
  }

  async function run() {
    if (list === null) return
    const own = ++runs
    const slow = setTimeout(() => {
      if (own === runs) say('The answers are on their way.')
    }, PATIENCE)
    try {
      await show(own)
    } catch {
      if (own === runs) fail(run)
    }
    clearTimeout(slow)
  }

  async function show(own) {
    const providers = chosenNow()
    const shown = providers.length > 1 ? await answers(providers) : []
    // Somebody was quicker than the files.
    if (own !== runs) return

    const next = writeState({ ...state, at: '' })
    if (drawn !== '' && drawn === next) {
      goOn()
      return
    }
    const hadFocus = root.contains(document.activeElement)
    chosenPlace.replaceChildren(...drawChosen(providers))
    form.show(providers)
    document.title = providers.length > 0 ? `${listed(providers.map(({ name }) => name))} – ${title}` : title
    if (providers.length > 1) {
      const count = results.draw({
        providers,
        shown,
        facts: factsTogether(shown),
        questions: questionsTogether(list.questions, providers, shown).map((question, n) => ({ ...question, number: n + 1 })),
        only: state.only,
        today,
        addressOfQuestion: (at) => addressOf({ ...known(), at })
      })
      say(`Comparing ${listed(providers.map(({ name }) => name))}: ${count}.`)
    } else {
      results.hide()
      if (follows) say(providers.length === 1 ? `${providers[0].name} is chosen. Choose another to compare it with.` : 'Nobody is chosen.')
    }
    drawn = providers.length > 1 ? next : ''
    lists.hidden = providers.length > 1
    root.classList.remove('lo-finder--asked')
    // Never left on something that is gone.
    if (hadFocus && !root.contains(document.activeElement)) follows = true
    goOn()
  }

  // To where the reader was led.
  function goOn() {
    const at = state.at
    if (at !== '' && drawn !== '' && results.goTo(at)) {
      follows = false
      return
    }
    if (follows) {
      if (drawn !== '') {
        results.heading.focus()
      } else {
        form.first()?.focus()
      }
    }
    follows = false
  }

  function drawChosen(providers) {
    const notes = []
    const gone = state.chosen.filter((id) => providerOf(id) === undefined)
    if (gone.length > 0) {
      notes.push(paragraph(`This link names ${counted(gone.length, 'place', 'places')} whose answers are not on this site (any more): ${gone.map((id) => id.replace('providers/', '')).join(', ')}.`))
    }
    if (state.more) notes.push(paragraph('This link names more than three. The first three are shown.'))
    if (providers.length >= MOST) notes.push(element('p', { class: 'lo-muted lo-print-hide' }, 'You can compare three at a time. Take one away to choose another.'))
    const items = providers.map((provider) => element('li', null,
      element('a', { class: 'lo-chosen__link', href: addressOf(without(known(), provider.id)) }, hidden('Take away: '), provider.name)))
    if (items.length > 1) items.push(element('li', null, link('#with=', 'Start again')))
    return [
      items.length > 0 ? element('ul', { class: 'lo-chosen lo-print-hide', 'aria-label': 'Chosen' }, items) : null,
      notes.length > 0 ? element('div', { class: 'lo-compare__notes' }, notes) : null
    ].filter(Boolean)
  }

  function fail(again) {
    const hadFocus = root.contains(document.activeElement)
    const button = element('button', { type: 'button', class: 'govuk-button govuk-button--secondary' }, 'Try again')
    button.addEventListener('click', () => again())
    results.instead(element('div', { class: 'govuk-inset-text lo-finder__trouble' }, paragraph(TROUBLE), button))
    if (list === null) part('form').hidden = true
    else {
      chosenPlace.replaceChildren(...drawChosen(chosenNow()))
      form.show(chosenNow())
    }
    drawn = ''
    lists.hidden = false
    root.classList.remove('lo-finder--asked')
    say(TROUBLE)
    if (hadFocus) button.focus()
  }
}
