import assert from 'node:assert/strict'
import test from 'node:test'
import { choose } from '../../themes/default/scripts/coordinators/signpost/choose.js'
import { isNothing, nothing, partsOf } from '../../themes/default/scripts/coordinators/signpost/chosen.js'
import { csv } from '../../themes/default/scripts/coordinators/signpost/csv.js'
import { added, MOST, noted, readLines, removed, shifted } from '../../themes/default/scripts/coordinators/signpost/lines.js'
import { read } from '../../themes/default/scripts/coordinators/own-file/written.js'
import { idOf, openOffer, problem } from '../../themes/default/scripts/coordinators/signpost/records.js'
import { reasonsOf, unsaidOf } from '../../themes/default/scripts/coordinators/signpost/reasons.js'
import { fileOf, KIND, listOf } from '../../themes/default/scripts/coordinators/signpost/saved.js'
import { rowsOf, toldOf } from '../../themes/default/scripts/coordinators/signpost/told.js'

const TODAY = '2026-11-22'

const record = (id, facts = {}) => ({
  id, kind: 'service', name: id, summary: '', organisation: '', path: `services/${id}/index.html`, url: null, topics: [], ages: null, needs: [], 'need-types': [],
  'provision-level': ['universal'], stages: [], 'areas-served': [], availability: null, ...facts,
  access: { 'no-assessment-needed': false, 'referral-routes': [], 'ehc-plan-needed': null, 'diagnosis-needed': null, ...facts.access },
  cost: { free: null, ...facts.cost },
  contact: { role: null, phone: null, email: null, ...facts.contact },
  freshness: { 'last-verified': '2026-10-01', 'review-due': '2027-04-01', stale: false, ...facts.freshness }
})

const terms = (labels) => Object.entries(labels).map(([id, label]) => ({ id, label }))

const data = (...records) => ({
  format: 'localoffer-signposting', version: '1.0', records,
  vocabularies: {
    topics: terms({ leisure: 'Things to do', carers: 'Help for carers' }),
    districts: terms({ north: 'The north', 'whole-area': 'The whole of our area', national: 'The whole country' }),
    availability: terms({ open: 'Yes', full: 'No, full at the moment' }),
    'referral-routes': terms({ 'drop-in': 'Just go', gp: 'Through your family doctor (GP)' }),
    diagnosis: terms({ helpful: 'Not needed, but it helps' }),
    'ehc-plan': terms({ 'required-for-some': 'An EHC plan is needed for some of this' })
  }
})

const words = {
  parentOf: (type) => ({ autism: 'communication', speech: 'communication', hearing: 'sensory' })[type],
  topicsOf: (domain) => ({ everyday: ['leisure', 'transport'], people: ['carers'] })[domain] ?? []
}

const named = {
  level: { universal: 'For everyone', targeted: 'Some extra help', specialist: 'Specialist help' },
  stage: { plan: 'Plan' }, area: { north: 'The north' }, need: { communication: 'Communication and interaction' }, type: { autism: 'Autism' },
  domain: { everyday: 'Everyday life' }, route: { gp: 'Through your family doctor (GP)' }
}
const labels = { of: (key, id) => named[key][id], wish: (name) => name }

const offer = (...records) => openOffer(data(...records), words)
const wanting = (wishes) => ({ ...nothing(), ...wishes })
const found = (wishes, ...records) => choose(offer(...records), wanting(wishes), TODAY).suggestions.map((suggestion) => suggestion.record.name)
const fits = (wishes, facts) => found(wishes, record('a', facts)).length === 1
const unsaid = (wishes, facts) => choose(offer(record('a', facts)), wanting(wishes), TODAY).suggestions.flatMap((suggestion) => suggestion.unsaid)

test('nothing chosen suggests everything', () => {
  assert.ok(isNothing(nothing()))
  assert.ok(!isNothing(wanting({ age: { from: 0, to: 0 } })))
  assert.equal(found({}, record('a'), record('b', { 'provision-level': [] }), record('c', { 'provision-level': ['specialist'] })).length, 3)
})

test('ages fit when ranges overlap, by a year too, and an open end is open', () => {
  const age = (from, to = from) => ({ age: { from, to } })
  assert.ok(fits(age(5), { ages: { from: 5, to: 18 } }))
  assert.ok(fits(age(18), { ages: { from: 5, to: 18 } }))
  assert.ok(!fits(age(4), { ages: { from: 5, to: 18 } }))
  assert.ok(!fits(age(19), { ages: { from: 5, to: 18 } }))
  assert.ok(fits(age(0, 5), { ages: { from: 5, to: 18 } }))
  assert.ok(fits(age(10, 11), { ages: { from: 0, to: 25 } }))
  assert.ok(fits(age(25), { ages: { from: 16, to: null } }))
  assert.ok(fits(age(0), { ages: { from: null, to: 4 } }))
  assert.ok(!fits(age(5), { ages: { from: null, to: 4 } }))
})

test('what nobody has said hides nothing, is named, and comes after what is said to fit', () => {
  const all = { stage: 'plan', age: { from: 6, to: 6 }, area: 'north', assessment: true, diagnosis: true, plan: true, free: true, needs: ['communication'], domains: ['everyday'], routes: ['gp'], levels: ['universal'] }
  assert.deepEqual(unsaid(all, { 'provision-level': [] }).sort(), ['age', 'area', 'assessment', 'diagnosis', 'domain', 'free', 'level', 'need', 'plan', 'route', 'stage'])
  assert.deepEqual(found({ age: { from: 6, to: 6 } }, record('a'), record('b', { ages: { from: 5, to: 7 } })), ['b', 'a'])
  assert.deepEqual(unsaidOf({ unsaid: ['age', 'route', 'assessment'] }), ['ages', 'how to get in'])
})

test('a need fits by itself, by its area, by a need within it, and by "any"', () => {
  assert.ok(fits({ needs: ['communication'] }, { needs: ['communication'] }))
  assert.ok(fits({ needs: ['communication'] }, { needs: ['any'] }))
  assert.ok(fits({ needs: ['communication'] }, { 'need-types': ['autism'] }))
  assert.ok(fits({ types: ['autism'] }, { needs: ['communication'] }))
  assert.ok(fits({ types: ['autism'] }, { needs: ['any'] }))
  assert.ok(!fits({ needs: ['sensory'] }, { needs: ['communication'] }))
  assert.ok(!fits({ types: ['autism'] }, { needs: ['communication'], 'need-types': ['speech'] }), 'it is made for another need of the area')
  assert.ok(!fits({ types: ['hearing'] }, { needs: ['communication'] }))
  assert.ok(fits({ needs: ['sensory', 'communication'] }, { needs: ['communication'] }), 'one of several is enough')
})

test('what is made for more of the needs comes first, and for any need last', () => {
  assert.deepEqual(found({ needs: ['communication', 'sensory'] },
    record('any', { needs: ['any'] }), record('one', { needs: ['sensory'] }), record('both', { needs: ['communication', 'sensory'] })), ['both', 'one', 'any'])
})

test('a part of the wheel leads to its topics', () => {
  assert.ok(fits({ domains: ['everyday'] }, { topics: ['transport'] }))
  assert.ok(!fits({ domains: ['everyday'] }, { topics: ['carers'] }))
  assert.ok(fits({ domains: ['everyday', 'people'] }, { topics: ['carers'] }))
  assert.ok(!fits({ domains: ['<unknown>'] }, { topics: ['carers'] }))
})

test('the whole area and the country cover a district, and its own services come first', () => {
  assert.ok(!fits({ area: 'north' }, { 'areas-served': ['south'] }))
  assert.deepEqual(found({ area: 'north' }, record('country', { 'areas-served': ['national'] }), record('near', { 'areas-served': ['south', 'north'] }), record('all', { 'areas-served': ['whole-area'] })), ['near', 'all', 'country'])
})

test('no assessment, diagnosis or plan needed, and free', () => {
  const access = (facts) => ({ access: facts })
  assert.ok(fits({ assessment: true }, access({ 'no-assessment-needed': true })))
  assert.ok(!fits({ assessment: true }, access({ 'referral-routes': ['gp'] })))
  assert.ok(fits({ diagnosis: true }, access({ 'diagnosis-needed': 'helpful' })))
  assert.ok(!fits({ diagnosis: true }, access({ 'diagnosis-needed': 'required' })))
  assert.ok(fits({ plan: true }, access({ 'ehc-plan-needed': 'required-for-some' })))
  assert.ok(!fits({ plan: true }, access({ 'ehc-plan-needed': 'required' })))
  assert.ok(!fits({ plan: true }, access({ 'referral-routes': ['ehc-plan-only'] })), 'the only way in says it too')
  assert.ok(fits({ plan: true }, access({ 'referral-routes': ['ehc-plan-only', 'gp'] })))
  assert.ok(fits({ free: true }, { cost: { free: true } }))
  assert.ok(!fits({ free: true }, { cost: { free: false } }))
})

test('universal and targeted first, no assessment needed first, then the better match, then what is up to date, then the name', () => {
  const open = { access: { 'no-assessment-needed': true } }
  const old = { freshness: { 'review-due': '2025-05-01' } }
  assert.deepEqual(found({ needs: ['communication'] },
    record('specialist', { 'provision-level': ['specialist'], needs: ['communication'], ...open }),
    record('level not said', { 'provision-level': [], needs: ['communication'], ...open }),
    record('referred', { needs: ['communication'] }),
    record('open, any', { needs: ['any'], ...open }),
    record('open, exact, old', { needs: ['communication'], ...open, ...old }),
    record('open, exact, full', { needs: ['communication'], ...open, availability: 'full', freshness: { stale: true } }),
    record('Open, exact, b', { needs: ['communication'], ...open }),
    record('open, exact, a', { needs: ['communication'], 'provision-level': ['targeted'], ...open })), [
    'open, exact, a', 'Open, exact, b', 'open, exact, old', 'open, exact, full', 'open, any', 'referred', 'level not said', 'specialist'])
})

test('specialist help that is asked for stands among the first', () => {
  const records = [record('s', { 'provision-level': ['specialist'] }), record('u'), record('x', { 'provision-level': [] })]
  assert.deepEqual(found({ levels: ['specialist'] }, ...records), ['s', 'x'])
  assert.deepEqual(found({}, ...records), ['u', 'x', 's'])
})

test('the only thing in the way is counted, so that the page can offer to take it off', () => {
  const { suggestions, without } = choose(offer(
    record('a', { ages: { from: 5, to: 7 }, 'areas-served': ['south'] }), record('b', { ages: { from: 5, to: 7 }, 'areas-served': ['south'] }),
    record('c', { ages: { from: 1, to: 2 }, 'areas-served': ['north'] }), record('d', { ages: { from: 1, to: 2 }, 'areas-served': ['south'] })),
  wanting({ age: { from: 6, to: 6 }, area: 'north' }), TODAY)
  assert.equal(suggestions.length, 0)
  assert.deepEqual([...without], [['area', 2], ['age', 1]])
})

test('why a service is suggested is said in words', () => {
  const full = record('play', {
    ages: { from: 5, to: 18 }, needs: ['any'], topics: ['leisure'], stages: ['plan'], 'areas-served': ['north'],
    access: { 'no-assessment-needed': true, 'referral-routes': ['drop-in'], 'diagnosis-needed': 'helpful', 'ehc-plan-needed': 'required-for-some' }, cost: { free: true }
  })
  const why = (wishes, one = full) => reasonsOf({ record: one, unsaid: [] }, wanting(wishes), offer(one), labels).join(' · ')
  assert.equal(why({}), 'For everyone · no assessment needed · for ages 5 to 18 · free')
  assert.equal(why({ area: 'north', stage: 'plan', needs: ['communication'], domains: ['everyday'], diagnosis: true, plan: true }),
    'For everyone · no assessment needed · for ages 5 to 18 · for any need · Everyday life: things to do · covers The north · useful at Plan · not needed, but it helps · an EHC plan is needed for some of this · free')
  assert.equal(why({ routes: ['gp'], types: ['autism'] }, record('x', { 'provision-level': [], needs: ['communication'], access: { 'referral-routes': ['gp'] } })),
    'Through your family doctor (GP) · for communication and interaction')
  assert.equal(why({ types: ['autism'] }, record('x', { 'need-types': ['autism'], ages: { from: 16, to: null } })), 'For everyone · from age 16 · for autism')
})

test('what is chosen is said in the order of the page', () => {
  assert.deepEqual(partsOf(wanting({ needs: ['communication'], age: { from: 5, to: 11 }, stage: 'plan' }), labels).map(({ key, text }) => `${key} ${text}`),
    ['stage Plan', 'age ages 5 to 11', 'need Communication and interaction'])
})

test('data that are missing, cut short or of another format are not used', () => {
  assert.equal(problem(data(record('a'))), null)
  for (const missing of [undefined, null, [], 'x', 3]) assert.equal(problem(missing), 'missing')
  assert.equal(problem({ ...data(), version: '2.0' }), 'version')
  assert.equal(problem({ ...data(), format: 'other' }), 'version')
  for (const records of [undefined, {}, [null], [{}], [{ ...record('a'), topics: null }], [{ ...record('a'), access: null }], [{ ...record('a'), ages: 5 }]]) {
    assert.equal(problem({ ...data(), records }), 'cut-short', JSON.stringify(records))
  }
})

test('three thousand records are chosen from in one pass each looked at once', () => {
  let looked = 0
  const records = Array.from({ length: 3000 }, (_, i) => {
    const one = record(`s-${i}`, { 'provision-level': [['universal'], ['targeted'], ['specialist'], []][i % 4] })
    Object.defineProperty(one, 'ages', { get: () => { looked++; return { from: i % 20, to: i % 20 + 5 } } })
    return one
  })
  const chosen = wanting({ age: { from: 6, to: 6 } })
  choose({ records, words, find: () => null, label: () => '' }, chosen, TODAY)
  assert.equal(looked, 3000)
})

test('a list grows, shrinks and is put in order', () => {
  let lines = []
  for (const id of ['services/a', 'services/b', 'services/c', 'services/b']) lines = added(lines, { id, name: id })
  assert.deepEqual(lines.map(({ id }) => id), ['services/a', 'services/b', 'services/c'])
  lines = noted(shifted(lines, 'services/c', -1), 'services/c', 'Ring\nfirst')
  assert.deepEqual(lines.map(({ id, note }) => id + note), ['services/a', 'services/cRing first', 'services/b'])
  assert.deepEqual(removed(lines, 'services/a').length, 2)
  const full = Array.from({ length: MOST }, (_, i) => ({ id: `services/s-${i}`, name: '', note: '' }))
  assert.equal(added(full, { id: 'services/more', name: '' }), full)
})

test('a saved list comes back, and of a hostile file only what is a list', () => {
  const list = { lines: [{ id: 'services/a', name: 'A', note: 'Say “hello”' }], role: 'Coordinator', phone: '01632 960000' }
  assert.deepEqual(listOf(read(fileOf(list), KIND).values), { ...list, left: 0 })
  assert.deepEqual(listOf({ list: [null, 3, [], { id: 'javascript:x' }, { id: '../../x' }, { id: 'services/a' }, { id: 'services/a' }, { id: 'services/b', name: {}, note: ['x'] }], role: 5 }),
    { lines: [{ id: 'services/a', name: '', note: '' }, { id: 'services/b', name: '', note: '' }], left: 6, role: '', phone: '' })
  assert.equal(listOf({ list: [{ id: 'services/a', note: `\u202Ea\u0000b${'x'.repeat(500)}` }] }).lines[0].note.length, 200)
  assert.equal(listOf({ list: Array.from({ length: 1000 }, (_, i) => ({ id: `services/s-${i}` })) }).lines.length, MOST)
  for (const list of [undefined, null, {}, 'services/a']) assert.ok(listOf({ list }).problem)
})

test('the family is told where, whom to ring and what may be wrong', () => {
  const one = offer(record('play', { name: 'Play', contact: { phone: '01632 960000', role: 'Play lead' }, availability: 'full', freshness: { 'review-due': '2025-05-01' }, access: { 'referral-routes': ['drop-in', 'gp'] } }))
  const told = toldOf({ id: 'services/play', name: 'Old name', note: 'Go on Friday' }, one, 'https://offer.example/', TODAY)
  assert.equal(told.name, 'Play')
  assert.equal(told.ways, 'Just go; Through your family doctor (GP)')
  assert.equal(told.address, 'https://offer.example/services/play/')
  assert.equal(told.room, 'Taking new people? No, full at the moment')
  assert.equal(told.check, 'This may be out of date: its check was due 1 May 2025. Ring first.')
  const gone = toldOf({ id: 'services/gone', name: 'Gone club', note: '' }, one, null, TODAY)
  assert.deepEqual([gone.name, gone.isGone, gone.phone, gone.address], ['Gone club', true, null, null])
  assert.equal(idOf({ path: 'services/play/index.html' }), 'services/play')
  assert.equal(rowsOf([told])[1].join('|'), '1|Play||01632 960000|Play lead|Just go; Through your family doctor (GP)|https://offer.example/services/play/|Go on Friday')
})

test('a table is RFC 4180, and no cell is a formula', () => {
  const text = csv([['a', 'b'], ['x,y', 'say "hi"'], ['=1+1', '+44 1632'], ['-x', '@y'], [null, 'two\nlines']])
  assert.equal(text, '\uFEFFa,b\r\n"x,y","say ""hi"""\r\n\'=1+1,\'+44 1632\r\n\'-x,\'@y\r\n,"two\nlines"\r\n')
})
