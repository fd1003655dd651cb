// The dates of an assessment: what is counted, and from which day, comes from the page.

import { addMonths } from './days.js'

// `limits` are { id, countedFrom, weeks, days, months, laterOf }; `known` is a map from the id of a day to that day. Answers a map
// from the id of each limit to its day; a limit that is counted from a day nobody knows is not in it.
export function limitDays(limits, known) {
  const found = new Map()
  for (const limit of limits) {
    const start = known.get(limit.countedFrom)
    if (start !== undefined) found.set(limit.id, later(start, limit))
  }
  // The later of two: only when both are known can it be said.
  for (const { id, laterOf } of limits) {
    if (laterOf === null || !found.has(id)) continue
    if (found.has(laterOf)) found.set(id, Math.max(found.get(id), found.get(laterOf)))
    else found.delete(id)
  }
  return found
}

// The first and the last day of a stage. Week 0 begins on the day of the request; a stage is over by the end of its last week, which
// is the day on which a time limit of so many weeks ends.
export const stageDays = ({ fromWeek, toWeek }, request) => ({ first: request + fromWeek * 7, last: request + toWeek * 7 })

const later = (start, { weeks, days, months }) => addMonths(start, months ?? 0) + (weeks ?? 0) * 7 + (days ?? 0)
