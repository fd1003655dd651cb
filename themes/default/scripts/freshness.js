// A page is built once and read for months: whether its next check is overdue depends on the day it is read.

// The reader's own day, as YYYY-MM-DD, which compares as text.
export function day(date) {
  const pad = (number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

// A date's label is around it, beside it, or beside what wraps it.
function labelFor(time) {
  const beside = ':scope > [data-overdue-label]'
  const parent = time.parentElement
  return time.closest('[data-overdue-label]') ?? parent.querySelector(beside) ?? parent.parentElement?.querySelector(beside)
}

// Shows the label of every date that has passed. One that the build already shows stays: a wrong clock hides nothing.
export function showOverdue(root, now) {
  const today = day(now)
  for (const time of root.querySelectorAll('time[data-review-due]')) {
    if (time.dateTime < today) {
      labelFor(time)?.removeAttribute('hidden')
    }
  }
}
