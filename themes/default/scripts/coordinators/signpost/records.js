// The signposting data as the page uses them. They come as a script, which works from a disk too, and may be missing, cut short or of
// another format than this page knows.

const FORMAT = 'localoffer-signposting'
const VERSION = /^1\./

// "missing", "version" or "cut-short"; null when the data can be used.
export function problem(data) {
  if (!isObject(data)) return 'missing'
  if (data.format !== FORMAT || typeof data.version !== 'string' || !VERSION.test(data.version)) return 'version'
  return Array.isArray(data.records) && isObject(data.vocabularies) && data.records.every(isRecord) ? null : 'cut-short'
}

// What is looked into without asking must be there.
const lists = ['topics', 'needs', 'need-types', 'provision-level', 'stages', 'areas-served']

const isObject = (thing) => typeof thing === 'object' && thing !== null && !Array.isArray(thing)

const isRecord = (record) => isObject(record) && typeof record.name === 'string' && typeof record.path === 'string' &&
  lists.every((list) => Array.isArray(record[list])) && isObject(record.access) && Array.isArray(record.access['referral-routes']) &&
  isObject(record.cost) && isObject(record.contact) && isObject(record.freshness) && (record.ages === null || isObject(record.ages))

// As a list of the reader's keeps it: "services/swimming-club".
export const idOf = ({ path }) => path.replace(/\/index\.html$/, '')

// The records by name, found by id, and what the words of the vocabularies lead to. `words` comes from the page: {parentOf, topicsOf}.
export function openOffer(data, words) {
  const { compare } = new Intl.Collator('en-GB', { numeric: true })
  const records = [...data.records].sort((a, b) => compare(a.name, b.name))
  const byId = new Map(records.map((record) => [idOf(record), record]))
  const labels = new Map(Object.entries(data.vocabularies).map(([name, terms]) => [name, new Map(terms.map(({ id, label }) => [id, label]))]))
  return {
    records,
    words,
    find: (id) => byId.get(id) ?? null,
    // In plain words; an id nobody explains is better than nothing.
    label: (vocabulary, id) => labels.get(vocabulary)?.get(id) ?? id.replaceAll('-', ' ')
  }
}
