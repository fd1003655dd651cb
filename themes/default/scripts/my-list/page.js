// The page follows what the browser keeps, or the list in its address. All of it is drawn anew at each change; focus goes where the
// reader left it, or where what happened leads.

import { day } from '../freshness.js'
import { REFUSED } from '../list/buttons.js'
import { isShared, readShared } from '../list/ids.js'
import * as stored from '../list/stored.js'
import { element, link, paragraph } from '../search-page/elements.js'
import { createStatus } from '../search-page/status.js'
import { whenPrinted } from '../when-printed.js'
import { homeOf, listAddress } from './addresses.js'
import { drawChoose, drawCompare } from './compare.js'
import { drawDelete } from './delete.js'
import { drawItem, nameOf } from './item.js'
import { canSave, createSaving } from './offline.js'
import { button } from './panel.js'
import { drawShare } from './share.js'
import { drawCodes, drawDay, drawEnd } from './sheet.js'
import { createThings } from './things.js'

const OWN = '#mine'
const SLOW = 600

const count = (number) => number === 1 ? '1 thing' : `${number} things`

export function startMyList(place) {
  const part = (name) => document.querySelector(`[data-kept-${name}]`)
  const [title, shown, how, end] = ['title', 'shown', 'how', 'end'].map(part)
  const say = createStatus(part('status'))
  const find = createThings()
  const saving = createSaving(say)
  const home = homeOf(place.dataset.site, location.href)
  const names = { own: title.textContent, tab: document.title, sent: 'A list somebody sent you' }
  let fragment = location.hash
  let things = []
  let note = null // {words, undo} of what just happened; undo is the list before
  let open = null // the panel that is open
  let changing = false
  let runs = 0

  const isOwn = () => !isShared(fragment)

  // Finds out what is on the list and shows it. `focus` is the key of what takes the focus then.
  async function run(focus = null) {
    const own = ++runs
    const ids = isOwn() ? stored.read() : readShared(fragment)
    const slow = setTimeout(() => {
      if (shown.childElementCount === 0) shown.append(element('p', { class: 'lo-lead' }, 'Opening the list…'))
    }, SLOW)
    const found = ids.length === 0 ? [] : await find(ids)
    clearTimeout(slow)
    if (own !== runs) return
    things = found
    draw(focus)
  }

  function draw(focus) {
    const active = document.activeElement
    const key = focus ?? (shown.contains(active) ? active.dataset.key ?? 'title' : null)
    title.textContent = isOwn() ? names.own : names.sent
    document.title = names.tab.replace(names.own, title.textContent)
    shown.replaceChildren(...(isOwn() ? drawOwn() : drawSent()).flat().filter(Boolean))
    place.classList.add('lo-kept--drawn')
    if (key !== null) (shown.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? title).focus()
  }

  function drawOwn() {
    if (things.length === 0) {
      return [drawNote(), element('p', { class: 'lo-lead' }, 'Nothing is on your list.'), how.content.cloneNode(true)]
    }
    return [
      element('p', { class: 'lo-lead lo-print-hide' }, `${things.length === 1 ? '1 thing is' : `${things.length} things are`} on your list. It is kept in this browser only.`),
      drawTrouble(), drawNote(),
      element('div', { class: 'lo-actions lo-kept__all lo-print-hide' },
        button('Print', 'print', () => print()),
        opener('Share', 'share'),
        canSave && 'canSave' in place.dataset ? opener('Save to read with no internet', 'offline') : null,
        drawCompare(place.dataset.compare, things, () => toggle('choose'), open === 'choose'),
        opener('Delete my list', 'delete')),
      drawPanel(), ...drawList()
    ]
  }

  function drawSent() {
    if (things.length === 0) {
      return [element('p', { class: 'lo-lead' }, 'This link holds no list. It may have been cut short on its way. Ask whoever sent it to send it again.'), paragraph(linkToOwn())]
    }
    return [
      element('p', { class: 'lo-lead lo-print-hide' }, `${count(things.length)}. Nothing is kept on this device unless you save it.`),
      drawTrouble(), drawNote(), drawSentActions(), drawPanel(), ...drawList()
    ]
  }

  function drawSentActions() {
    const own = stored.read()
    const isNew = things.some(({ id }) => !own.includes(id))
    return element('div', { class: 'lo-actions lo-kept__all lo-print-hide' },
      isNew ? button(own.length > 0 ? 'Add these to my list' : 'Save to my list', 'add', addAll, '') : element('strong', null, 'All of this is on your own list.'),
      button('Print', 'print', () => print()),
      opener('Share', 'share'),
      drawCompare(place.dataset.compare, things, () => toggle('choose'), open === 'choose'),
      linkToOwn())
  }

  function linkToOwn() {
    const { length } = stored.read()
    return link(OWN, length > 0 ? `See my own list (${length})` : 'See my own list')
  }

  function drawList() {
    const today = day(new Date())
    const list = { today, home, count: things.length, isOwn: isOwn(), remove, move }
    return [
      drawDay(today),
      element('ol', { class: 'lo-services lo-kept__list' }, things.map((thing, i) => drawItem(thing, i, list))),
      drawEnd(end, home, things.map(({ id }) => id))
    ]
  }

  function drawTrouble() {
    if (things.every(({ card, gone }) => card || gone)) return null
    return element('div', { class: 'govuk-inset-text lo-print-hide' },
      paragraph('What is on the list cannot be shown in full just now. The links work, and nothing is lost.'),
      button('Try again', 'again', () => location.reload()))
  }

  function drawNote() {
    return note && element('div', { class: 'lo-kept__note lo-print-hide' }, paragraph(note.words), note.undo ? button('Undo', 'undo', undo) : null)
  }

  function drawPanel() {
    const close = () => toggle(open)
    switch (open) {
      case 'share':
        return drawShare(home && listAddress(home, things.map(({ id }) => id)), say, close)
      case 'offline':
        return saving.draw(things, close)
      case 'choose':
        return drawChoose(place.dataset.compare, things, close)
      case 'delete':
        return drawDelete(canSave && 'canSave' in place.dataset, clear, close)
      default:
        return null
    }
  }

  function opener(words, name) {
    const made = button(words, name, () => toggle(name))
    made.setAttribute('aria-expanded', String(open === name))
    return made
  }

  function toggle(name) {
    const isOpen = open === name
    open = isOpen ? null : name
    note = null
    draw(isOpen ? name === 'choose' ? 'compare' : name : 'panel')
  }

  // Changes what is kept, says so, and lets the reader go back; `work` answers false when the browser refuses.
  function change(words, focus, work, canUndo = true) {
    const before = stored.read()
    changing = true
    const done = work()
    changing = false
    note = done ? words && { words, undo: canUndo ? before : null } : { words: REFUSED, undo: null }
    if (note) say(note.words)
    run(focus)
  }

  function remove(thing) {
    const at = things.indexOf(thing)
    const next = things[at + 1] ?? things[at - 1]
    change(`“${nameOf(thing)}” is off your list.`, next ? `remove ${next.id}` : 'undo', () => stored.remove(thing.id))
  }

  function move(thing, by) {
    const to = things.indexOf(thing) + by
    const stays = by < 0 ? to > 0 : to < things.length - 1
    const key = (by < 0) === stays ? 'up' : 'down'
    change(null, `${key} ${thing.id}`, () => stored.move(thing.id, by))
    say(`“${nameOf(thing)}” is number ${to + 1} of ${things.length}.`)
  }

  function clear() {
    open = null
    change('Your list is deleted.', 'undo', stored.clear)
  }

  function undo() {
    const { undo: before } = note
    change('Your list is as it was.', 'title', () => stored.put(before), false)
  }

  function addAll() {
    const wanted = things.filter(({ id }) => !stored.has(id)).length
    const added = stored.addAll(things.map(({ id }) => id))
    if (added < 0) {
      change(null, 'add', () => false)
      return
    }
    const rest = wanted - added
    note = { words: `${added === 1 ? '1 thing is' : `${added} things are`} added to your list.${rest > 0 ? ` ${count(rest)} did not fit: a list holds 60.` : ''}`, undo: null }
    say(note.words)
    location.hash = OWN
  }

  addEventListener('hashchange', () => {
    const { hash } = location
    if (hash === '' || hash === OWN || isShared(hash)) {
      if (hash !== OWN) note = null
      fragment = hash
      open = null
      run('title')
    } else {
      // A link to a part of the page changes what stands after # as well. The list's own address comes back, so that it can be sent and kept.
      history.replaceState(null, '', fragment || location.pathname)
    }
  })
  stored.onChange(() => {
    if (changing) return
    if (isOwn()) {
      // In another tab: what could be undone here is no more what there is.
      note = null
      run()
    } else {
      // By a button beside a thing, which says itself what happened and keeps the focus.
      shown.querySelector('.lo-kept__all')?.replaceWith(drawSentActions())
    }
  })
  whenPrinted(() => drawCodes(place))
  place.classList.add('lo-kept--awake')
  run()
}
