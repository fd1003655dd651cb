// A field of many rows. New rows are made after the first, which is always there.

import { MOST_ROWS } from './values.js'

export function createRows(place) {
  const body = place.querySelector('tbody')
  const pattern = body.querySelector('[data-form-row]').cloneNode(true)
  const begin = body.rows.length
  let made = begin // ids are never used twice

  const rows = () => [...body.rows]
  const controls = (row) => [...row.querySelectorAll('[data-form-field]')].map((control) => ({ id: control.closest('[data-form-column]').dataset.formColumn, control }))

  const readRow = (row) => Object.fromEntries(controls(row)
    .map(({ id, control }) => [id, control.type === 'checkbox' ? control.checked : control.value])
    .filter(([, value]) => value !== '' && value !== false))

  function writeRow(row, values) {
    for (const { id, control } of controls(row)) {
      if (control.type === 'checkbox') control.checked = values[id] === true
      else control.value = values[id] ?? ''
    }
  }

  function add() {
    if (body.rows.length >= MOST_ROWS) return null
    const row = pattern.cloneNode(true)
    made += 1
    for (const cell of row.querySelectorAll('[data-form-column]')) {
      const id = `${place.id}-${made}-${cell.dataset.formColumn}`
      cell.querySelector('[id]').id = id
      cell.querySelector('[for]')?.setAttribute('for', id)
    }
    body.append(row)
    writeRow(row, {})
    number()
    return row
  }

  function remove(row) {
    if (body.rows.length === 1) {
      writeRow(row, {})
    } else {
      row.remove()
      number()
    }
  }

  function number() {
    rows().forEach((row, i) => {
      for (const spot of row.querySelectorAll('[data-form-number]')) spot.textContent = i + 1
    })
  }

  return {
    id: place.id,
    place,
    columns: controls(pattern),
    rows,
    add,
    remove,
    isEmpty: (row) => Object.keys(readRow(row)).length === 0,
    read() {
      const all = rows().map(readRow)
      while (all.length > 0 && Object.keys(all.at(-1)).length === 0) all.pop()
      return all
    },
    write(values) {
      const wanted = Math.max(begin, values.length)
      while (body.rows.length > wanted) body.rows[body.rows.length - 1].remove()
      while (body.rows.length < wanted) add()
      rows().forEach((row, i) => writeRow(row, values[i] ?? {}))
      number()
    }
  }
}
