// All dates of one request together: limits and stages with their days, what there is to know of each day, and what is not known.

import { limitDays, stageDays } from './assessment.js'
import { createDaysOff } from './days-off.js'

export const REQUEST = 'request'

// `known` is a map from the ids of days to the days; that of the request is in it. `marked` says which days off the reader wants marked.
export function datesOf({ limits, stages, holidays }, known, marked) {
  const request = known.get(REQUEST)
  const days = limitDays(limits, known)
  const off = createDaysOff(holidays, marked)
  const spans = stages.map((stage) => ({ ...stage, ...stageDays(stage, request) }))
  const all = [request, ...days.values(), ...spans.map(({ last }) => last)]
  return {
    request,
    limits: limits.filter(({ id }) => days.has(id))
      .map((limit) => ({ ...limit, day: days.get(limit.id), marks: off.marks(days.get(limit.id)) }))
      .sort((a, b) => a.day - b.day),
    stages: spans.map((stage) => ({ ...stage, closed: off.schoolHolidaysIn(stage.first, stage.last) })),
    gaps: off.gaps(Math.min(...all), Math.max(...all))
  }
}

// Of the days a limit needs, the first that is not known.
export function dayNeeded(limit, limits, known) {
  const other = limits.find(({ id }) => id === limit.laterOf)
  return [limit, ...other ? [other] : []].map(({ countedFrom }) => countedFrom).find((id) => !known.has(id)) ?? null
}
