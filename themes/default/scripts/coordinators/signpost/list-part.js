// The second step: the list itself, and what the coordinator says of their own role.

import { createFiles } from './files.js'
import { drawList } from './list.js'
import { noted, removed, restored, shifted } from './lines.js'

// `page` is {offer, home, today, say, onChange}.
export function createListPart(place, page) {
  const part = place.querySelector('[data-signpost-part=list]')
  const title = part.querySelector('[data-signpost-title]')
  const shown = part.querySelector('[data-signpost-list]')
  const [role, phone] = ['role', 'phone'].map((id) => part.querySelector(`#${id}`))
  let lines = []
  let note = null // {words, undo} of what just happened; undo answers the list to go back to
  let isSaved = true

  const list = {
    get lines() {
      return lines
    },
    get from() {
      return { role: role.value.trim(), phone: phone.value.trim() }
    },
    change,
    remove,
    forget() {
      role.value = phone.value = ''
      files.forget()
      change([])
      isSaved = true
    },
    // Only what is in no file of the coordinator's own yet.
    isWorthAsking: () => !isSaved && (lines.length > 0 || role.value !== '' || phone.value !== '')
  }

  const files = createFiles(part, {
    ...page,
    list,
    onSaved() {
      isSaved = true
    },
    onOpened(saved, words) {
      const before = { lines, ...list.from }
      const put = (from) => {
        role.value = from.role
        phone.value = from.phone
        return from.lines
      }
      change(put(saved), { words, undo: () => put(before), focus: 'undo' })
      isSaved = true
    }
  })

  for (const field of [role, phone]) field.addEventListener('input', () => { isSaved = false })

  // Draws the list anew and puts the focus on what has the key, where one is given.
  function draw(key) {
    shown.replaceChildren(...drawList({ lines, note, offer: page.offer, today: page.today, onMove, onRemove, onNote, onUndo }))
    part.querySelector('[data-signpost-if-any]').hidden = lines.length === 0
    if (key !== null) (shown.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? title).focus()
  }

  function change(next, { words = null, undo = null, focus = null } = {}) {
    lines = next
    note = words === null ? null : { words, undo }
    isSaved = false
    draw(focus)
    page.onChange()
    if (words !== null) page.say(words)
  }

  const placeOf = (id) => lines.findIndex((line) => line.id === id)
  const nameOf = (line) => page.offer.find(line.id)?.name ?? line.name

  function onMove(id, by) {
    const to = placeOf(id) + by
    const stays = by < 0 ? to > 0 : to < lines.length - 1
    change(shifted(lines, id, by), { focus: `${(by < 0) === stays ? 'up' : 'down'} ${id}` })
    page.say(`“${nameOf(lines[to])}” is number ${to + 1} of ${lines.length}.`)
  }

  // Can be undone, note and all, also where it was taken off among the suggestions.
  function remove(id, focus = null) {
    const at = placeOf(id)
    const line = lines[at]
    change(removed(lines, id), { words: `“${nameOf(line)}” is off the list.`, undo: () => restored(lines, line, at), focus })
  }

  function onRemove(id) {
    const at = placeOf(id)
    const next = lines[at + 1] ?? lines[at - 1]
    remove(id, next ? `remove ${next.id}` : 'undo')
  }

  // What is typed stays as it is in its box: nothing is drawn anew.
  function onNote(id, text) {
    lines = noted(lines, id, text)
    isSaved = false
  }

  function onUndo() {
    change(note.undo(), { focus: 'title' })
    page.say('The list is as it was.')
  }

  return list
}
