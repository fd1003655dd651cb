// The controls of a form: what they ask, what is written in them, and writing it there.

import { createRows } from './rows.js'

const isInRow = (control) => control.closest('[data-form-row]') !== null

export function createControls(place) {
  const single = [...place.querySelectorAll('[data-form-field]')].filter((control) => !isInRow(control))
  const groups = [...place.querySelectorAll('[data-form-deduction]')]
  const tables = [...place.querySelectorAll('[data-form-rows]')].map(createRows)
  const radios = (group) => [...group.querySelectorAll('input[type=radio]')]
  const shape = new Map([
    ...single.map((control) => [control.id, shapeOf(control)]),
    ...groups.map((group) => [group.id, { kind: 'choice', choices: radios(group).map(({ value }) => value) }]),
    ...tables.map((table) => [table.id, { kind: 'rows', columns: new Map(table.columns.map(({ id, control }) => [id, shapeOf(control)])) }])
  ])

  // Only what is written: an empty field says nothing in a file.
  function read() {
    const values = {}
    for (const control of single) if (control.value !== '') values[control.id] = control.value
    for (const group of groups) {
      const chosen = radios(group).find(({ checked }) => checked)
      if (chosen) values[group.id] = chosen.value
    }
    for (const table of tables) {
      const rows = table.read()
      if (rows.length > 0) values[table.id] = rows
    }
    return values
  }

  function write(values) {
    for (const control of single) control.value = values[control.id] ?? ''
    for (const group of groups) for (const radio of radios(group)) radio.checked = radio.value === values[group.id]
    for (const table of tables) table.write(values[table.id] ?? [])
  }

  return { shape, tables, read, write }
}

function shapeOf(control) {
  const kind = control.dataset.formField
  return kind === 'choice' ? { kind, choices: [...control.options].map(({ value }) => value).filter((value) => value !== '') } : { kind }
}
