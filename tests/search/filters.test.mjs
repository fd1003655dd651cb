import assert from 'node:assert/strict'
import test from 'node:test'
import { open } from '../../themes/default/scripts/search/engine.js'
import { emptyState } from '../../themes/default/scripts/search/state.js'
import { manyDocuments, random } from './random.mjs'
import { documents, facets, sampleIndex } from './sample.mjs'
import { writeIndex } from './write-index.mjs'

const today = '2026-11-22'
const places = { codes: ['ZZ1', 'ZZ1 4'], at: [530000, -10000, 530000, -10000] }
const engine = open(sampleIndex(), { today, places })
const ask = (chosen = {}, more = {}) => engine.search({ ...emptyState(), facets: new Map(Object.entries(chosen)), ...more })
const names = ({ hits }) => hits().map(({ document }) => documents[document].name)
const countOf = (result, key, id) => result.counts[key][facets.find((facet) => facet.key === key).values.findIndex((value) => value.id === id)]

test('values of a facet are alternatives, facets add up', () => {
  assert.equal(ask({ need: ['communication'] }).total, 3)
  assert.equal(ask({ need: ['communication', 'physical'] }).total, 4)
  assert.equal(ask({ need: ['communication', 'physical'], strand: ['education'] }).total, 1)
})

test('access needs all that was chosen', () => {
  assert.equal(ask({ access: ['toilet'] }).total, 2)
  assert.deepEqual(names(ask({ access: ['toilet', 'hoist'] })), ['Children’s physiotherapy'])
})

test('unknown values are no filter, whatever they are called', () => {
  assert.equal(ask({ need: ['constructor', '__proto__', 'no-such'] }).total, 9)
  assert.equal(ask({ need: ['constructor', 'physical'] }).total, 1)
})

test('a filter leaves guides and words out; an age from the words does not', () => {
  assert.ok(names(ask({}, { q: 'plan' })).includes('Asking for an education, health and care plan'))
  assert.equal(ask({ strand: ['health'] }, { q: 'plan' }).total, 0)
  assert.ok(names(ask({}, { q: 'plan 6 yr old' })).includes('Asking for an education, health and care plan'))
})

test('an age that was chosen goes before the one in the words, and "any" takes it off', () => {
  const q = 'speech 3 yr old'
  assert.deepEqual(names(ask({}, { q })), ['Speech and language therapy: early years'])
  assert.deepEqual(names(ask({}, { q, age: { from: 6, to: 6 } })), ['Speech and language therapy: school age'])
  assert.equal(ask({}, { q, age: 'any' }).total, 2)
  assert.equal(ask({}, { q, age: 'any' }).age, null)
})

test('within so many miles', () => {
  const near = ask({}, { pc: 'ZZ1 4', within: 5 })
  assert.ok(names(near).includes('Speech and language therapy: school age'))
  assert.ok(!names(near).includes('Children’s physiotherapy'))
  assert.equal(near.unplaced, 3)
  assert.ok(near.hits().every(({ miles }) => miles <= 5))
})

test('a postcode among the words is a place and no word', () => {
  const result = ask({}, { q: 'speech near ZZ1 4AB', sort: 'near' })
  assert.deepEqual(result.place, { code: 'ZZ1 4', fromWords: true })
  assert.equal(names(result)[0], 'Speech and language therapy: early years')
  assert.equal(result.hits()[0].miles, 0)
})

test('without a place there is no distance, and sorting by it is the usual order', () => {
  const result = ask({}, { q: 'speech', pc: 'QQ1 1', within: 5, sort: 'near' })
  assert.equal(result.place, null)
  assert.equal(result.total, 2)
  assert.equal(result.hits()[0].miles, null)
})

test('nothing found says which single filter to take off, and what that gives', () => {
  const result = ask({ need: ['physical'], strand: ['education'] }, { age: { from: 6, to: 6 } })
  assert.equal(result.total, 0)
  assert.deepEqual(result.relax, [{ key: 'need', label: 'Type of need', count: 2 }, { key: 'strand', label: 'Strand', count: 1 }])
  const words = ask({ strand: ['social-care'] }, { q: 'physiotherapy' })
  assert.deepEqual(words.relax, [{ key: 'strand', label: 'Strand', count: 1 }, { key: 'q', label: 'Words', count: 3 }])
})

test('what is relaxed gives as many listings as it said', () => {
  const result = ask({ need: ['physical'], strand: ['education'] })
  for (const { key, count } of result.relax) {
    const rest = { need: ['physical'], strand: ['education'] }
    delete rest[key]
    assert.equal(ask(rest).listings, count)
  }
})

test('a choice with a count gives as many listings as it said', () => {
  const many = manyDocuments(300)
  const large = open(writeIndex({ documents: many, facets }), { today })
  const chance = random(9)
  for (let i = 0; i < 60; i++) {
    const chosen = new Map(facets.filter(() => chance.next() < 0.5).map(({ key, values }) => [key, [chance.pick(values).id]]))
    const q = chance.next() < 0.5 ? '' : chance.pick(many).name.split(' ')[0]
    const before = large.search({ ...emptyState(), q, facets: chosen })
    const { key, values } = chance.pick(facets)
    values.forEach(({ id }, v) => {
      const own = key === 'access' ? [...new Set([...(chosen.get(key) ?? []), id])] : [id]
      const after = large.search({ ...emptyState(), q, facets: new Map([...chosen, [key, own]]) })
      assert.equal(after.listings, before.counts[key][v], `${key} ${id} "${q}"`)
    })
  }
})

test('counts are of what the words found', () => {
  const result = ask({}, { q: 'speech' })
  assert.equal(countOf(result, 'strand', 'health'), 2)
  assert.equal(countOf(result, 'strand', 'education'), 0)
})

test('a listing that does not say its ages is never left out for them', () => {
  const own = open(writeIndex({ documents: [{ name: 'club' }, { name: 'club two', ages: [5, 11] }] }), { today })
  assert.equal(own.search({ ...emptyState(), age: { from: 20, to: 20 } }).total, 1)
})
