// The page "Circle of support". What is written lives in the open page only.

import { button } from '../../my-list/panel.js'
import { element, paragraph } from '../../search-page/elements.js'
import { createStatus } from '../../search-page/status.js'
import { chooseFile } from '../own-file/choose.js'
import { download } from '../own-file/download.js'
import { forgetWhenLeft } from '../own-file/leaving.js'
import { write } from '../own-file/written.js'
import { draw } from './drawing.js'
import { startForm } from './form.js'
import { drawList } from './list.js'
import { exchanged, hasRoom, neighbour, numbered, person, taken } from './people.js'
import { createPaper } from './paper.js'
import { saveWarning } from './warning.js'

const KIND = 'circle-of-support'

export function startCircle(place) {
  const find = (name) => place.querySelector(`[data-circle-${name}]`)
  const blank = document.querySelector('[data-circle-blank-drawing]')
  const rings = new Map([...find('form').querySelectorAll('#circle-ring option')].map((option) => [option.value, option.textContent]))
  const roles = new Map([...document.querySelectorAll('[data-circle-about]')].map((about) => [about.dataset.circleAbout, { href: about.getAttribute('href'), title: about.textContent }]))
  const say = createStatus(find('status'))
  const paper = createPaper(place, document.querySelector('[data-circle-blank]'))
  const title = document.getElementById('in-it')
  const keys = new WeakMap()
  let people = []
  let saved = true
  let last = 0

  const form = startForm(find('form'), {
    isFree: (ring, except) => hasRoom(people, ring, except),
    put(given, former) {
      if (given === null) {
        focus(`change ${keyOf(former)}`)
        return
      }
      const one = person(given, [...rings.keys()], [...roles.keys()])
      if (former !== null) keys.set(one, keyOf(former))
      become(former === null ? [...people, one] : people.map((here) => here === former ? one : here))
      notice()
      say(former === null ? `“${one.who}” is in the circle: ${rings.get(one.ring)}.` : `“${one.who}” is changed.`)
      if (former === null) form.focus()
      else focus(`change ${keyOf(one)}`)
    }
  })

  function keyOf(one) {
    if (!keys.has(one)) keys.set(one, last += 1)
    return keys.get(one)
  }

  const focus = (key) => place.querySelector(`[data-key="${key}"]`)?.focus()

  function become(next) {
    people = next
    saved = next.length === 0
    show()
  }

  function show() {
    const inRings = numbered(people, [...rings.keys()])
    find('drawing').replaceChildren(draw(blank, inRings))
    find('list').replaceChildren(...people.length === 0 ? [paragraph('Nobody yet.')] : drawList(inRings, {
      titleOf: (ring) => rings.get(ring), aboutRole: (role) => roles.get(role), keyOf, change: form.change, move, remove
    }))
    find('tools').replaceChildren(
      ...people.length === 0 ? [] : [button('Print the circle', 'print', paper.print, '')],
      button('Print blank', 'print-blank', paper.printBlank),
      ...people.length === 0 ? [] : [button('Save to a file', 'save', warn)],
      button('Open a file', 'open', open),
      ...people.length === 0 ? [] : [button('Start again', 'clear', () => replace([], 'The circle is empty.'))])
    paper.isFilled(people.length > 0)
  }

  // A line above the list, until something else happens.
  function notice(...pieces) {
    find('trouble').replaceChildren(...pieces)
    find('panel').replaceChildren()
  }

  function offerBack(words, former) {
    notice(element('div', { class: 'govuk-inset-text' }, paragraph(words), former.length === 0 ? null : button('Bring back what was there', 'undo', () => {
      become(former)
      notice()
      title.focus()
      say('It is back.')
    })))
    say(words)
  }

  function replace(next, words) {
    const former = people
    form.clear()
    become(next)
    offerBack(words, former)
    title.focus()
  }

  function move(one, step) {
    become(exchanged(people, one, neighbour(people, one, step)))
    notice()
    // The same button again, as long as there is a place to go to.
    const goesOn = neighbour(people, one, step) !== undefined
    focus(`${(step < 0) === goesOn ? 'up' : 'down'} ${keyOf(one)}`)
    say(`“${one.who}” is moved ${step < 0 ? 'up' : 'down'}.`)
  }

  function remove(one) {
    const former = people
    form.clear()
    become(people.filter((other) => other !== one))
    offerBack(`“${one.who}” is removed.`, former)
    focus('undo')
  }

  function warn() {
    const close = () => {
      find('panel').replaceChildren()
      focus('save')
    }
    find('panel').replaceChildren(saveWarning(() => {
      download('circle-of-support.json', 'application/json', write(KIND, { people }))
      saved = true
      close()
      say('The circle is in a file of your own.')
    }, close))
    find('panel').querySelector('h2').focus()
  }

  function open() {
    chooseFile(KIND, (values) => {
      const found = taken(values, [...rings.keys()], [...roles.keys()])
      replace(found.people, `${found.people.length === 1 ? 'One person is' : `${found.people.length} people are`} in the circle.${found.left > 0 ? ` ${found.left} more in the file could not be shown here.` : ''}`)
      saved = true
    }, (problem) => {
      notice(element('p', { class: 'govuk-error-message' }, problem))
      say(problem)
    })
  }

  forgetWhenLeft(() => {
    form.clear()
    become([])
    notice()
  }, () => !saved || form.isBegun())
}
