import assert from 'node:assert/strict'
import test from 'node:test'
import { open } from '../../themes/default/scripts/search/engine.js'
import { problem } from '../../themes/default/scripts/search/problem.js'
import { emptyState } from '../../themes/default/scripts/search/state.js'
import { random } from './random.mjs'
import { sampleIndex } from './sample.mjs'

const changed = (change) => {
  const index = sampleIndex()
  change(index)
  return problem(index)
}

test('a whole index has no problem', () => {
  const index = sampleIndex()
  assert.equal(problem(index), null)
  assert.equal(problem(index, index.build), null)
})

test('no index is missing', () => {
  assert.equal(problem(undefined), 'missing')
  assert.equal(problem(null), 'missing')
  assert.equal(problem('{"format":1'), 'missing')
})

test('another format, or the file of another build, is another version', () => {
  assert.equal(changed((index) => { index.format = 1 }), 'version')
  assert.equal(problem({}), 'version')
  assert.equal(problem(sampleIndex(), '0000000000000000'), 'version')
})

test('counts that do not fit are an index cut short', () => {
  assert.equal(changed((index) => { index.postings = index.postings.subarray(1) }), 'cut-short')
  assert.equal(changed((index) => { index.postings = Int32Array.of(...index.postings, 1) }), 'cut-short')
  assert.equal(changed((index) => { index.terms += ' 0zz' }), 'cut-short')
  assert.equal(changed((index) => { index.count++ }), 'cut-short')
  assert.equal(changed((index) => { index.listings-- }), 'cut-short')
  assert.equal(changed((index) => { index.lengths[2].pop() }), 'cut-short')
  assert.equal(changed((index) => { index.facets[0].column.pop() }), 'cut-short')
  assert.equal(changed((index) => { index.facets[0].sets.pop() }), 'cut-short')
  assert.equal(changed((index) => { index.kind[0] = 99 }), 'cut-short')
})

test('an index without any one of its parts is refused, and not opened with an error', () => {
  for (const key of Object.keys(sampleIndex())) {
    if (key === 'build') continue
    assert.notEqual(changed((index) => { delete index[key] }), null, key)
    assert.notEqual(changed((index) => { index[key] = null }), null, key)
  }
})

test('postings changed at random are refused, or search without an error', () => {
  const chance = random(11)
  for (let i = 0; i < 300; i++) {
    const index = sampleIndex()
    index.postings[chance.below(index.postings.length)] = chance.pick([-5, 0, 1, 2, 3, 1000])
    if (problem(index) === null) open(index, { today: '2026-11-22' }).search({ ...emptyState(), q: 'speech therapy school' })
  }
})
