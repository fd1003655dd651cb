// A form on the page. What is written lives in its controls alone, until the reader saves it to a file of their own.

import { button } from '../../my-list/panel.js'
import { element, paragraph } from '../../search-page/elements.js'
import { createStatus } from '../../search-page/status.js'
import { whenPrinted } from '../../when-printed.js'
import { download } from '../own-file/download.js'
import { forgetWhenLeft } from '../own-file/leaving.js'
import { write as writeFile } from '../own-file/written.js'
import { startProvision } from '../provision/page.js'
import { askClear, askOpen, askSave } from './ask.js'
import { createControls } from './controls.js'
import { showName } from './names.js'
import { warnAt } from './numbers.js'
import { forgetText, showAsText } from './printed.js'
import { remark } from './remarks.js'
import { isEmpty, take } from './values.js'

export function startForm(place) {
  const one = (name) => place.querySelector(`[data-form-${name}]`)
  const spot = (where) => place.querySelector(`[data-form-place=${where}]`)
  const say = createStatus(one('status'))
  const controls = createControls(place)
  const provision = place.dataset.weeks ? startProvision(place, controls.tables, say) : null
  const kind = place.dataset.form
  let shown = null // the panel or the remark that is open, one at a time
  let saved = '{}' // what was last saved or opened

  function show(where, made) {
    shown?.remove()
    shown = made
    if (made) where.append(made)
  }

  const open = (where, made) => {
    show(where, made)
    made.querySelector('[data-key=panel]').focus()
  }

  // Says what happened, with a way back to what was there before.
  function tell(where, words, before = null, back = null) {
    const undo = before && button('Undo', 'undo', () => {
      write(before)
      tell(where, 'All is as it was.')
      back?.()
    })
    show(where, element('div', { class: 'lo-kept__note' }, paragraph(words), undo))
    say(words)
  }

  function write(values) {
    controls.write(values)
    forgetText(place)
    for (const control of place.querySelectorAll('[data-form-field]')) warnAt(control, () => {})
    showName(place)
    provision?.(true)
  }

  function closeTo(opener) {
    show(null, null)
    opener.focus()
  }

  function save() {
    const values = controls.read()
    download(`${kind}.json`, 'application/json', writeFile(kind, values))
    saved = JSON.stringify(values)
    tell(spot('end'), `Saved as ${kind}.json, where your browser puts downloads. Move it to a safe place.`)
    one('save').focus()
  }

  function refuse(input, problem) {
    input.setAttribute('aria-invalid', 'true')
    remark(input, 'error', problem, 'govuk-error-message')
    say(problem)
  }

  function openFile(opened) {
    const before = controls.read()
    const { values, leftOut } = take(controls.shape, opened)
    write(values)
    saved = JSON.stringify(controls.read())
    const lost = leftOut > 0 ? ` ${leftOut === 1 ? '1 thing' : `${leftOut} things`} in it had no place in this form and ${leftOut === 1 ? 'was' : 'were'} left out.` : ''
    tell(spot('top'), isEmpty(before) ? `Your file is open.${lost}` : `Your file is open, in place of what was written here.${lost}`, isEmpty(before) ? null : before, () => one('open').focus())
    one('open').focus()
  }

  function clear() {
    const before = controls.read()
    write({})
    tell(spot('end'), 'All is cleared.', isEmpty(before) ? null : before, () => one('clear').focus())
    one('clear').focus()
  }

  function removeRow(table, row) {
    const at = table.rows().indexOf(row)
    const before = table.isEmpty(row) ? null : controls.read()
    table.remove(row)
    provision?.()
    tell(table.place, `Row ${at + 1} is removed.`, before, () => table.rows()[at]?.querySelector('[data-form-field]').focus())
    const next = table.rows()[Math.min(at, table.rows().length - 1)]
    next.querySelector('[data-form-remove]').focus()
  }

  function addRow(table) {
    const row = table.add()
    if (row === null) {
      tell(table.place, 'There is no room for more rows.')
      return
    }
    provision?.()
    row.querySelector('[data-form-field]').focus()
  }

  for (const table of controls.tables) {
    table.place.addEventListener('click', ({ target }) => {
      if (target.closest('[data-form-remove]')) removeRow(table, target.closest('[data-form-row]'))
      else if (target.closest('[data-form-add]')) addRow(table)
    })
  }
  place.addEventListener('input', ({ target }) => {
    if (target.matches('[data-form-field]')) warnAt(target, say)
    if (target.matches('[data-form-names]')) showName(place)
    provision?.()
  })
  place.addEventListener('change', () => provision?.(true))
  one('save').addEventListener('click', () => open(spot('end'), askSave(save, () => closeTo(one('save')))))
  one('open').addEventListener('click', () => open(spot('top'), askOpen(kind, openFile, refuse, () => closeTo(one('open')))))
  one('clear').addEventListener('click', () => open(spot('end'), askClear(clear, () => closeTo(one('clear')))))
  one('print').addEventListener('click', () => print())
  whenPrinted(() => showAsText(place))
  forgetWhenLeft(() => {
    show(null, null)
    write({})
  }, () => JSON.stringify(controls.read()) !== saved && !isEmpty(controls.read()))
  place.classList.add('lo-form--awake')
}
