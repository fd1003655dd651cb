// The order of suggestions serves the coordinator's task "signpost the family to services in the Local Offer, universal and targeted".

// Groups of suggestions, in their order. Specialist help stands at the end under its own heading and is never hidden: a coordinator
// should see that it is there, but what a family can use without a threshold comes first. Whoever asks for a level has it among the first.
export const FIRST = 0
export const UNSAID_LEVEL = 1
export const SPECIALIST = 2

const firstLevels = ['universal', 'targeted']

export function groupOf(record, levels) {
  const own = record['provision-level']
  if (own.length === 0) return UNSAID_LEVEL
  const wanted = levels.length > 0 ? levels : firstLevels
  return own.some((level) => wanted.includes(level)) ? FIRST : SPECIALIST
}

// What may be out of date, or has no room now: after the others of its rank.
export const isStale = ({ freshness }, today) => freshness.stale || (freshness['review-due'] !== null && freshness['review-due'] < today)

const shut = new Set(['full', 'closed-temporarily', 'closed'])

export const isShut = ({ availability }) => shut.has(availability)

// A suggestion is {record, group, score, later, place}; `place` is where its name stands among all names.
export const compare = (a, b) =>
  a.group - b.group ||
  Number(b.record.access['no-assessment-needed']) - Number(a.record.access['no-assessment-needed']) ||
  b.score - a.score ||
  a.later - b.later ||
  a.place - b.place
