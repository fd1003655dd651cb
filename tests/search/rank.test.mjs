import assert from 'node:assert/strict'
import test from 'node:test'
import { open } from '../../themes/default/scripts/search/engine.js'
import { flags } from '../../themes/default/scripts/search/rank.js'
import { emptyState } from '../../themes/default/scripts/search/state.js'
import { writeIndex } from './write-index.mjs'

const today = '2026-11-22'
const search = (documents, q, more = {}) => {
  const { hits } = open(writeIndex({ documents }), { today }).search({ ...emptyState(), q, ...more })
  return hits().map(({ document }) => documents[document].name)
}
// Days since 2000-01-01.
const soon = 9900
const gone = 9000

test('a word in the name counts more than one in the summary', () => {
  assert.deepEqual(search([{ name: 'Club', summary: 'swimming for all' }, { name: 'Swimming', summary: 'a club for all' }, { name: 'Other' }], 'swimming lesson'), ['Swimming', 'Club'])
})

test('the whole name comes before a better filled page', () => {
  const rich = { name: 'Swimming club swimming', also: 'swimming', words: 'swimming', summary: 'swimming' }
  assert.equal(search([rich, { name: 'Swimming', due: gone, flags: flags.full }], 'swimming')[0], 'Swimming')
})

test('stale, full and hardly described listings come after their equals', () => {
  const same = (name, more) => ({ name, summary: 'swimming every day', ...more })
  const found = search([same('Stale', { due: gone }), same('Full', { flags: flags.full }), same('Register', { flags: flags.registerOnly }), same('Good', { due: soon })], 'swimming')
  assert.deepEqual(found, ['Good', 'Stale', 'Full', 'Register'])
})

test('where equal, what needs no assessment comes first, then the document number', () => {
  const same = (name, more) => ({ name, summary: 'swimming every day', ...more })
  assert.deepEqual(search([same('One'), same('Two'), same('Three', { flags: flags.noAssessment })], 'swimming'), ['Three', 'One', 'Two'])
})

test('a listing with the rare word comes before one with the common word', () => {
  const documents = [{ name: 'Support group' }, { name: 'Trampoline session' }, ...Array.from({ length: 20 }, (_, i) => ({ name: `Support ${i}` }))]
  assert.equal(search(documents, 'support trampoline')[0], 'Trampoline session')
})

test('a phrase that has synonyms counts as much as its words would', () => {
  const elsewhere = Array.from({ length: 20 }, (_, i) => ({ name: `Club ${i}`, summary: 'in the family hub' }))
  const there = Array.from({ length: 8 }, (_, i) => ({ name: `Saltreach team ${i}`, summary: 'for every family' }))
  const documents = [{ name: 'Family hubs' }, ...elsewhere, ...there]
  const index = writeIndex({ documents, synonyms: [{ label: 'Family hub', same: ['family hub', 'childrens centre'] }] })
  const { hits } = open(index, { today }).search({ ...emptyState(), q: 'family hub saltreach' })
  assert.equal(documents[hits()[0].document].name, 'Family hubs')
})

test('a synonym of several words finds the pages that have them all, in the order of what all of them score', () => {
  const documents = [
    { name: 'Calm minds', summary: 'an adolescent team' }, { name: 'Adolescent team' }, { name: 'Adolescent club' },
    ...Array.from({ length: 30 }, (_, i) => ({ name: `Team ${i}` }))
  ]
  const index = writeIndex({ documents, synonyms: [{ label: 'CAMHS', same: ['camhs', 'adolescent team', 'team nobody has'] }] })
  const { hits } = open(index, { today }).search({ ...emptyState(), q: 'camhs' })
  assert.deepEqual(hits().map(({ document }) => documents[document].name), ['Adolescent team', 'Calm minds'])
})

test('a word around what is looked for lifts a page that has it, but not where most pages do', () => {
  const swimming = [{ name: 'Swimming one' }, { name: 'Swimming two', summary: 'help in the water' }]
  const others = (summary) => Array.from({ length: 20 }, (_, i) => ({ name: `Club ${i}`, summary }))
  assert.deepEqual(search([...swimming, ...others('for all')], 'swimming help'), ['Swimming two', 'Swimming one'])
  assert.deepEqual(search([...swimming, ...others('help for all')], 'swimming help'), ['Swimming one', 'Swimming two'])
})

test('a page is told where it stands, and how far away only where that is known', () => {
  const { hits, total } = open(writeIndex({ documents: [{ name: 'Play one' }, { name: 'Play two' }, { name: 'Play three' }] }), { today }).search({ ...emptyState(), q: 'play' })
  assert.equal(total, 3)
  assert.deepEqual(hits(1, 2).map(({ document, miles }) => [document, miles]), [[1, null]])
  assert.equal(hits().length, 3)
})

test('what has little of what was asked is left out beside what has all', () => {
  const documents = [{ name: 'Trampoline support' }, ...Array.from({ length: 20 }, (_, i) => ({ name: `Support ${i}` }))]
  assert.deepEqual(search(documents, 'support trampoline'), ['Trampoline support'])
})

test('in order of name, and of when they were checked', () => {
  const documents = [{ name: 'A', checked: 9000 }, { name: 'B', checked: 9500 }, { name: 'C' }]
  assert.deepEqual(search(documents, '', { sort: 'name' }), ['A', 'B', 'C'])
  assert.deepEqual(search(documents, '', { sort: 'checked' }), ['B', 'A', 'C'])
})

test('the order is the same every time', () => {
  const documents = Array.from({ length: 50 }, (_, i) => ({ name: `Play club ${i % 7}`, summary: 'play' }))
  assert.deepEqual(search(documents, 'play'), search(documents, 'play'))
})
