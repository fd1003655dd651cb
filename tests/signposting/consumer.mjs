// A stranger to this project: it has data/signposting.json, what the page "Open data" says of it, and Node. It answers three
// questions of coordinators from that file alone. Usage: node consumer.mjs FILE; prints the answers as JSON.
import fs from 'node:fs'

const data = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
if (data.format !== 'localoffer-signposting' || !data.version.startsWith('1.')) throw new Error('not a file I know')

// People say words, records hold ids: the vocabularies beside the records say which belong together.
const idOf = (vocabulary, words) => {
  const found = data.vocabularies[vocabulary].filter((t) => t.label.toLowerCase().includes(words))
  if (found.length !== 1) throw new Error(`${words}: ${found.length} terms of ${vocabulary}`)
  return found[0].id
}

const fitsAge = (record, age) => record.ages !== null && (record.ages.from ?? 0) <= age && (record.ages.to ?? 25) >= age
const helpsWith = (record, need) => record.needs.includes(need) || record.needs.includes('any')
const covers = (record, district) => ['whole-area', 'national', district].some((a) => record['areas-served'].includes(a))
const ids = (records) => records.map((r) => r.id)

// "Universal or targeted, no assessment needed, for a child of six who finds talking hard, in the north, at Listen and understand."
const talking = idOf('areas-of-need', 'talking')
const north = idOf('districts', 'north')
const listen = idOf('stages', 'listen')
const first = data.records.filter((r) =>
  r['provision-level'].some((l) => l === 'universal' || l === 'targeted') && r.access['no-assessment-needed'] &&
  fitsAge(r, 6) && helpsWith(r, talking) && covers(r, north) && r.stages.includes(listen))

// "What is free for a young person of seventeen who has no EHC plan, and takes new people?"
const second = data.records.filter((r) =>
  r.cost.free === true && fitsAge(r, 17) && r.access['ehc-plan-needed'] === 'not-needed' && r.availability === 'open')

// "Which entries are overdue for checking, the oldest first, and whom do I ring?"
const third = data.records.filter((r) => r.freshness.stale)
  .sort((a, b) => (a.freshness['review-due'] < b.freshness['review-due'] ? -1 : a.freshness['review-due'] > b.freshness['review-due'] ? 1 : 0))
  .map((r) => `${r.freshness['review-due']} ${r.id}: ${r.contact.role ?? 'anyone'} at ${r.organisation}, ${r.contact.phone ?? r.contact.email ?? 'no number'}`)

console.log(JSON.stringify({ talkingAtSix: ids(first), freeAtSeventeen: ids(second), overdue: third }, null, 1))
