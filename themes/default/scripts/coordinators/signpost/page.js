// The page: three steps that follow what is chosen and what is on the list. Both live in this page only.

import { day } from '../../freshness.js'
import { createStatus } from '../../search-page/status.js'
import { whenPrinted } from '../../when-printed.js'
import { homeOf } from '../../my-list/addresses.js'
import { forgetWhenLeft } from '../own-file/leaving.js'
import { choose } from './choose.js'
import { createFilters } from './filters.js'
import { createListPart } from './list-part.js'
import { added, has, MOST } from './lines.js'
import { openOffer, problem } from './records.js'
import { countInWords, createResults } from './results.js'
import { createSheetPart } from './sheet-part.js'
import { createSteps } from './steps.js'
import { drawTrouble } from './trouble.js'

const STAGE = '#stage='

export function startSignpost(place) {
  // It runs: what is said to readers whose browser runs no scripts is not said, however long the data take.
  document.querySelector('.lo-signpost-plain__why').hidden = true
  whenRead(() => {
    const kind = problem(self.LO_signposting)
    if (kind === null) open(place, self.LO_signposting)
    else fail(place, kind)
  })
}

function fail(place, kind) {
  const spot = document.querySelector('[data-signpost-trouble]')
  spot.append(drawTrouble(kind))
  spot.hidden = false
  place.classList.add('lo-signpost--failed')
}

function open(place, data) {
  const today = day(new Date())
  const home = homeOf(place.dataset.site, location.href, '../../')
  const say = createStatus(place.querySelector('[data-signpost-status]'))
  const filters = createFilters(place, () => suggest(true))
  const offer = openOffer(data, filters.words)
  const results = createResults(place, { onClear: without, onAdd: turn })
  const list = createListPart(place, { offer, home, today, say, onChange: follow })
  const sheet = createSheetPart(place, { offer, home, today, list })
  const steps = createSteps(place, { sheet: sheet.draw })
  const isListed = (id) => has(list.lines, id)

  const clear = place.querySelector('[data-signpost-clear]')
  clear.addEventListener('click', () => {
    filters.clear()
    suggest(true)
    results.title.focus()
  })
  place.querySelector('[data-signpost-see]').addEventListener('click', () => results.title.focus())

  // `isNew` is false when the page draws itself without having been asked.
  function suggest(isNew) {
    const chosen = filters.read()
    const { suggestions, without: others } = choose(offer, chosen, today)
    results.draw({ suggestions, without: others, chosen, offer, labels: filters.labels, today, isListed })
    clear.hidden = filters.showCounts() === 0
    if (isNew) say(`${countInWords(suggestions.length)}.`)
  }

  function without(key) {
    filters.clearOne(key)
    suggest(true)
    results.title.focus()
  }

  function turn(id) {
    const { name } = offer.find(id)
    if (isListed(id)) {
      list.remove(id)
    } else if (list.lines.length >= MOST) {
      const words = `The list is full: it holds ${MOST}.`
      results.sayBeside(id, words)
      say(words)
    } else {
      list.change(added(list.lines, { id, name }))
      say(`“${name}” is on the list, number ${list.lines.length}.`)
    }
  }

  // The list has changed, wherever that was.
  function follow() {
    const { length } = list.lines
    place.querySelector('[data-signpost-count]').textContent = length > 0 ? ` (${length})` : ''
    place.classList.toggle('lo-signpost--listed', length > 0)
    results.showListed(isListed)
  }

  function forget() {
    filters.clear()
    list.forget()
    sheet.forget()
    suggest(false)
  }

  // The page of a stage leads here with its id, which says nothing of a family.
  function readStage() {
    if (!location.hash.startsWith(STAGE)) return
    filters.chooseStage(location.hash.slice(STAGE.length))
    suggest(false)
    steps.show('choose')
  }

  forgetWhenLeft(forget, () => list.isWorthAsking())
  readStage()
  addEventListener('hashchange', readStage)
  whenPrinted(sheet.draw)
  steps.start()
  place.classList.add('lo-signpost--awake')
}

// After the data, a script of its own behind this one, have come or failed.
function whenRead(then) {
  if (document.readyState === 'complete') then()
  else addEventListener('DOMContentLoaded', then, { once: true })
}
