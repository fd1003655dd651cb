import assert from 'node:assert/strict'
import test from 'node:test'
import { measure, searches } from './relevance.mjs'
import { documents, sampleIndex } from './sample.mjs'

const answers = { one: ['a', 'b'], two: ['x', 'a'], three: ['y', 'x', 'z', 'x', 'x', 'a'], four: [] }
const of = (query, want, also) => ({ query, want, also })

test('first, among five, and the mean of one by place', () => {
  const { first, five, mrr, count } = measure([of('one', ['a']), of('two', ['a']), of('three', ['a'], ['z']), of('four', ['a'])], (query) => answers[query])
  assert.equal(count, 4)
  assert.equal(first, 0.25)
  assert.equal(five, 0.75)
  assert.equal(mrr, (1 + 1 / 2 + 1 / 6) / 4)
})

test('a good answer that is not the wanted one is no first place', () => {
  const { first, five, mrr } = measure([of('one', ['b'], ['a'])], (query) => answers[query])
  assert.deepEqual([first, five, mrr], [0, 1, 0.5])
})

test('no queries measure nothing', () => {
  assert.deepEqual(measure([], () => []), { count: 0, first: 0, five: 0, mrr: 0, results: [] })
})

test('three searches answer from the same documents', () => {
  const all = searches(sampleIndex(), documents.map((document) => document.name), '2026-11-22')
  assert.equal(all.ours('respite')[0], 'Short breaks at home')
  assert.deepEqual(all['without synonyms']('respite'), [])
  assert.deepEqual(all['plain MiniSearch']('respite'), [])
  assert.equal(all['plain MiniSearch']('autism')[0], 'Autism support team')
})
