// Why a service is suggested, in words: [text], what matters most first.

import { joined, lowered, raised } from './labels.js'

const unsaidWords = {
  stage: 'the stage', age: 'ages', area: 'the area it covers', assessment: 'how to get in', diagnosis: 'whether a diagnosis is needed', plan: 'whether an EHC plan is needed',
  free: 'what it costs', level: 'the level of help', need: 'the needs it is for', domain: 'its topics', route: 'how to get in'
}

// `offer` is what records.js opens, `labels` are the page's own words for what can be chosen.
export function reasonsOf({ record }, chosen, offer, labels) {
  const { access } = record
  const routes = chosen.routes.filter((id) => access['referral-routes'].includes(id))
  return [
    levelsInWords(record, labels),
    access['no-assessment-needed'] ? 'no assessment needed' : null,
    ...routes.map((id) => lowered(labels.of('route', id))),
    agesInWords(record.ages),
    ...needsInWords(record, chosen, offer.words, labels),
    ...chosen.domains.flatMap((id) => domainInWords(record, id, offer, labels)),
    chosen.area ? areaInWords(record, chosen.area, offer, labels) : null,
    chosen.stage && record.stages.includes(chosen.stage) ? `useful at ${labels.of('stage', chosen.stage)}` : null,
    chosen.diagnosis && access['diagnosis-needed'] ? lowered(offer.label('diagnosis', access['diagnosis-needed'])) : null,
    chosen.plan && access['ehc-plan-needed'] ? lowered(offer.label('ehc-plan', access['ehc-plan-needed'])) : null,
    record.cost.free ? 'free' : null
  ].filter(Boolean).map((text, i) => i === 0 ? raised(text) : text)
}

// What nobody has said, of what is chosen.
export const unsaidOf = ({ unsaid }) => [...new Set(unsaid.map((key) => unsaidWords[key]))]

const levelsInWords = (record, labels) => joined(record['provision-level'].map((id) => labels.of('level', id)))

function agesInWords(ages) {
  if (ages === null) return null
  const { from, to } = ages
  if (from === to) return `for age ${from}`
  if (to === null) return `from age ${from}`
  return from === null ? `up to age ${to}` : `for ages ${from} to ${to}`
}

function needsInWords(record, { needs, types }, { parentOf }, labels) {
  const exact = record['need-types']
  const named = [
    ...types.filter((id) => exact.includes(id)).map((id) => labels.of('type', id)),
    ...needs.filter((id) => record.needs.includes(id) || exact.some((type) => parentOf(type) === id)).map((id) => labels.of('need', id))
  ]
  if (named.length > 0) return named.map((label) => `for ${lowered(label)}`)
  if (needs.length + types.length === 0) return []
  const around = types.map(parentOf).filter((id) => record.needs.includes(id))
  if (around.length > 0) return [...new Set(around)].map((id) => `for ${lowered(labels.of('need', id))}`)
  return record.needs.includes('any') ? ['for any need'] : []
}

function domainInWords(record, id, offer, labels) {
  const topics = offer.words.topicsOf(id).filter((topic) => record.topics.includes(topic))
  return topics.length === 0 ? [] : [`${labels.of('domain', id)}: ${topics.map((topic) => lowered(offer.label('topics', topic))).join(', ')}`]
}

function areaInWords(record, wanted, offer, labels) {
  const own = record['areas-served']
  if (own.includes(wanted)) return `covers ${labels.of('area', wanted)}`
  const wide = ['whole-area', 'national'].find((id) => own.includes(id))
  return wide ? `covers ${lowered(offer.label('districts', wide))}` : null
}
