// Everything of the page that moves: the address says what is asked, the engine answers, the page shows it.

import { day } from '../freshness.js'
import { open } from '../search/engine.js'
import { placeOf, readPlaces } from '../search/postcodes.js'
import { problem } from '../search/problem.js'
import { readState, writeState } from '../search/state.js'
import { fold, singular } from '../search/terms.js'
import { unpack } from '../search/unpack.js'
import { addressOf, changed, isEmpty, isQuestion } from './address.js'
import { cardsOf } from './cards.js'
import { chosen } from './chosen.js'
import { createFilters } from './filters.js'
import { mark } from './marks.js'
import { createResults, headingOf } from './results.js'
import { createStatus } from './status.js'
import { drawTrouble, TROUBLE } from './trouble.js'

const ON_A_PAGE = 10
const PROMPT = 'Type what you are looking for, or choose from the filters or the lists.'

export function startFinder(finder) {
  const form = finder.querySelector('form')
  const box = finder.querySelector('#q')
  const region = finder.querySelector('[data-finder-results]')
  const say = createStatus(finder.querySelector('[data-finder-status]'))
  const title = document.title
  const today = day(new Date())
  let state = readState(isQuestion(location.hash) ? location.hash : '')
  let engine = null
  let cards = null
  let runs = 0
  // A link among the results was followed: what it led to is read from its beginning.
  let follows = false

  const goToResults = () => (region.hidden ? box : results.heading).focus()
  const results = createResults(region, finder.querySelector('[data-finder-person]'), (sort) => location.replace(addressOf(changed(state, { sort }))))
  const filters = createFilters(finder, goToResults, (typed) => placeOf(readPlaces(placesOf(self.LO_index)), typed) !== null)

  box.value = state.q
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  finder.addEventListener('click', (event) => {
    if (event.target.closest('a[href^="#"]')) follows = true
  })
  addEventListener('hashchange', () => {
    if (isQuestion(location.hash)) {
      state = readState(location.hash)
      run()
    } else {
      // The address of the search comes back, so that it can still be sent and kept.
      history.replaceState(null, '', addressOf(state))
    }
  })
  finder.classList.add('lo-finder--awake')
  document.documentElement.classList.add('lo-searches')
  whenRead(ready)

  function submit() {
    const chosenNow = filters.read(state)
    if (chosenNow === null) return
    const q = box.value.trim()
    // "Not this age" was said of the words before.
    const age = chosenNow.age === 'any' && q !== state.q ? null : chosenNow.age
    // Who says where they are and nothing else asks what is near.
    const sort = chosenNow.pc !== '' && q === '' && state.sort === 'best' ? 'near' : state.sort
    const next = changed(state, { q, ...chosenNow, age, sort })
    if (isEmpty(next)) say(PROMPT)
    if (writeState(next) === writeState(state) && isQuestion(location.hash)) run()
    else location.hash = writeState(next)
  }

  function ready() {
    mark('open')
    const index = unpack(self.LO_index)
    if (problem(index) !== null) {
      fail()
      return
    }
    try {
      engine = open(index, { places: placesOf(index), today })
    } catch {
      fail()
      return
    }
    mark('ready')
    cards = cardsOf(index.build)
    run()
  }

  async function run() {
    if (engine === null) return
    const own = ++runs
    try {
      await show(own)
    } catch {
      if (own === runs) fail()
    }
  }

  async function show(own) {
    mark('asked')
    const result = engine.search(state)
    mark('found')
    const pages = Math.max(1, Math.ceil(result.total / ON_A_PAGE))
    const page = Math.min(state.page, pages)
    const first = (page - 1) * ON_A_PAGE
    const empty = isEmpty(state)
    const hits = empty ? [] : result.hits(first, first + ON_A_PAGE)
    const shown = await cards(hits.map((hit) => hit.document))
    // Somebody was quicker than the files.
    if (own !== runs) return

    const hadFocus = finder.contains(document.activeElement)
    if (box.value.trim() !== state.q) box.value = state.q
    filters.show(state, result, engine.facets)
    if (empty) {
      results.hide()
      filters.hideSee()
      document.title = title
    } else {
      const choices = chosen(state, result, engine.facets)
      results.draw({ state, result, chosen: choices, page, pages, first, hits, cards: shown, show: { marks: new Set(result.mark), beginning: lastTerm(state.q), today } })
      document.title = titleOf(choices, page, pages)
      say(`${headingOf(state, result)}.${pages > 1 ? ` Page ${page} of ${pages}.` : ''}`)
    }
    finder.classList.remove('lo-finder--asked')
    finder.classList.toggle('lo-finder--answered', !empty)
    mark('drawn')
    // Never left on something that is gone.
    if (follows || (hadFocus && !finder.contains(document.activeElement))) goToResults()
    follows = false
  }

  function titleOf(choices, page, pages) {
    const asked = state.q !== '' ? state.q : choices.map((choice) => choice.label).join(', ')
    return `${asked}${pages > 1 ? ` (page ${page} of ${pages})` : ''} – ${title}`
  }

  function fail() {
    engine = null
    const hadFocus = finder.contains(document.activeElement)
    results.trouble(drawTrouble())
    form.hidden = filters.panel.hidden = true
    finder.classList.remove('lo-finder--asked')
    say(TROUBLE)
    if (hadFocus) region.querySelector('button').focus()
  }
}

// A table of another build knows other places.
const placesOf = (index) => self.LO_places?.build === index?.build ? self.LO_places : null

const lastTerm = (words) => singular(fold(words).split(' ').pop())

// After every script that the page waits for, the index among them, has come or failed.
function whenRead(then) {
  if (document.readyState === 'complete') then()
  else addEventListener('DOMContentLoaded', then, { once: true })
}
