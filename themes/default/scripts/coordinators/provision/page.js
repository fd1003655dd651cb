// The sums on the page of a provision map. They follow each change; what is wrong with an amount is said once the reader has left it.

import { element, link } from '../../search-page/elements.js'
import { remark } from '../forms/remarks.js'
import { deductionOf } from './deduction.js'
import { readMoney, writeMoney } from './money.js'
import { lessDeduction, sums } from './sums.js'

export function startProvision(place, tables, say) {
  const [provision, services] = ['provision', 'external-services'].map((id) => tables.find((table) => table.id === id))
  const group = place.querySelector('[data-form-deduction]')
  const [amount, name] = ['amount', 'name'].map((part) => document.getElementById(`${group.id}-${part}`))
  const total = (id) => document.getElementById(id)
  let said = writeMoney(0n)
  const money = (table) => table.rows().map((row) => row.querySelector('[data-form-field=money]'))
  const values = (table) => money(table).map(({ value }) => value)

  function chosen() {
    const radio = group.querySelector('input:checked')
    return radio && { name: radio.dataset.name, pounds: radio.dataset.pounds }
  }

  // At the field, where the reader is not still writing; what was wrong and is mended goes at once.
  function showProblems(isLeft) {
    for (const control of place.querySelectorAll('[data-form-field=money]')) {
      const { problem } = readMoney(control.value)
      if (problem && !isLeft) continue
      remark(control, 'error', problem ?? null, 'govuk-error-message')
      control.classList.toggle('govuk-input--error', Boolean(problem))
      if (problem) control.setAttribute('aria-invalid', 'true')
      else control.removeAttribute('aria-invalid')
    }
  }

  // Where a sum leaves out what cannot be read, it says so and leads there.
  function showLeftOut(id, unread) {
    const words = unread.length === 0 ? [] : ['Leaves out ', unread.length === 1 ? '1 amount that cannot be read: ' : `${unread.length} amounts that cannot be read: `]
    const links = unread.flatMap(({ part, row, control }, i) => [i === 0 ? '' : ', ', link(`#${control.id}`, `${part}, row ${row + 1}`)])
    document.getElementById(`${id}-left-out`).replaceChildren(...words, ...links)
  }

  function showHighNeeds(result, unread) {
    const deduction = deductionOf(chosen(), amount.value, name.value)
    const left = deduction.wanting ? null : lessDeduction(result.total, deduction.pence)
    const off = left && `${writeMoney(deduction.pence)} (${deduction.name})`
    total('high-needs').replaceChildren(...left === null
      ? [deduction.wanting]
      : left.isNotMore
        ? [`The total is not more than what is taken off: ${off}.`]
        : [writeMoney(left.pence), element('span', { class: 'lo-form__how' }, `${writeMoney(result.total)} less ${off}`)])
    showLeftOut('high-needs', unread)
  }

  // Once a field is left, and only what is new: not every digit.
  function sayTotal(isLeft, words) {
    if (!isLeft || words === said) return
    said = words
    say(`Total cost of provision: ${words}`)
  }

  return (isLeft = false) => {
    const result = sums({ weekly: values(provision), services: values(services), weeks: place.dataset.weeks })
    provision.rows().forEach((row, i) => {
      row.querySelector('[data-form-annual]').textContent = result.annual[i] === null ? '' : writeMoney(result.annual[i])
    })
    const unreadA = result.unreadA.map((row) => ({ part: 'A', row, control: money(provision)[row] }))
    const unreadB = result.unreadB.map((row) => ({ part: 'B', row, control: money(services)[row] }))
    for (const [id, pence, unread] of [['total-a', result.totalA, unreadA], ['total-b', result.totalB, unreadB], ['total-cost', result.total, [...unreadA, ...unreadB]]]) {
      total(id).textContent = writeMoney(pence)
      showLeftOut(id, unread)
    }
    showHighNeeds(result, [...unreadA, ...unreadB])
    showProblems(isLeft)
    sayTotal(isLeft, writeMoney(result.total))
  }
}
