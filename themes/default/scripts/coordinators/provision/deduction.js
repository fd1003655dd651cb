// What the reader has chosen to take off the total: an amount with a name, or what is still to be said.

import { readMoney } from './money.js'

// `chosen` is { name, pounds }, with no pounds for an amount of the reader's own, or null.
export function deductionOf(chosen, ownAmount, ownName) {
  if (chosen === null) return { wanting: 'Choose what is taken off.' }
  if (chosen.pounds !== undefined) return { pence: BigInt(chosen.pounds) * 100n, name: chosen.name }
  const { pence, problem } = readMoney(ownAmount)
  if (problem) return { wanting: 'The amount that is taken off cannot be read.' }
  if (pence === undefined) return { wanting: 'Write the amount that is taken off.' }
  const name = ownName.trim()
  return name === '' ? { wanting: 'Write what that amount is.' } : { pence, name }
}
