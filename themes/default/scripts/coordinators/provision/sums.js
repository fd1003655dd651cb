// The sums of a provision map. What cannot be read is left out and counted, never taken for nothing.

import { readMoney } from './money.js'

// `weekly` and `services` are the amounts as written; `weeks` a whole number.
export function sums({ weekly, services, weeks }) {
  const a = weekly.map(readMoney)
  const b = services.map(readMoney)
  const annual = a.map(({ pence }) => pence === undefined ? null : pence * BigInt(weeks))
  const totalA = annual.reduce((all, pence) => all + (pence ?? 0n), 0n)
  const totalB = b.reduce((all, { pence }) => all + (pence ?? 0n), 0n)
  const unread = (amounts) => amounts.flatMap(({ problem }, i) => problem ? [i] : [])
  return { annual, totalA, totalB, total: totalA + totalB, unreadA: unread(a), unreadB: unread(b) }
}

// What is left of the total when something is taken off. Never less than nothing: then it says so instead.
export function lessDeduction(total, deduction) {
  return total > deduction ? { pence: total - deduction } : { isNotMore: true }
}
