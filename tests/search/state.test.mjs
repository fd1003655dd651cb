import assert from 'node:assert/strict'
import test from 'node:test'
import { emptyState, readState, writeState } from '../../themes/default/scripts/search/state.js'

test('what is written is read again', () => {
  const state = { ...emptyState(), q: 'speech & language + 6yo, "x"', age: { from: 5, to: 11 }, pc: 'ZZ1 4', within: 5, sort: 'near', page: 3 }
  state.facets.set('need', ['communication', 'sensory']).set('availability', ['open'])
  assert.deepEqual(readState(`#${writeState(state)}`), state)
})

test('keys stand in one order and defaults are left out', () => {
  assert.equal(writeState(emptyState()), '')
  const state = { ...readState('#page=2&q=a+b&open=open&need=x,y&age=6'), within: 0 }
  assert.equal(writeState(state), 'q=a+b&need=x,y&age=6&open=open&page=2')
})

test('unknown keys and values are left out', () => {
  const state = readState('#q=x&colour=red&sort=worst&page=-1&within=1e9&age=7-3&need=Not%20a%20slug,ok,<script>&__proto__=x&constructor=y&pc=nowhere')
  assert.deepEqual(state, { ...emptyState(), q: 'x', facets: new Map([['need', ['ok']]]) })
})

test('an age of the words can be taken off', () => {
  assert.equal(readState('age=any').age, 'any')
  assert.equal(writeState({ ...emptyState(), age: 'any' }), 'age=any')
})

test('one age, a span, and nonsense', () => {
  assert.deepEqual(readState('age=6').age, { from: 6, to: 6 })
  assert.deepEqual(readState('age=5-11').age, { from: 5, to: 11 })
  for (const text of ['', '26', '-1', '5-', 'six', '5-11-12', '1e1']) assert.equal(readState(`age=${text}`).age, null, text)
})

test('a whole postcode is cut to its sector, read and written', () => {
  assert.equal(readState('pc=zz1+4ab').pc, 'ZZ1 4')
  assert.equal(writeState({ ...emptyState(), pc: 'ZZ1 4AB' }), 'pc=ZZ1+4')
})

test('a broken address does not break the page', () => {
  for (const text of ['#%', '#q=%E0%A4%A', '#&&==&', '#q=\ud83d', undefined, null, '#' + 'q=a&'.repeat(5000)]) readState(text)
  assert.doesNotThrow(() => writeState({ ...emptyState(), q: 'club \ud83d' }))
  assert.equal(readState(`q=${'a'.repeat(5000)}`).q.length, 200)
})

test('a value twice counts once', () => {
  assert.deepEqual(readState('need=a,a,b').facets.get('need'), ['a', 'b'])
})
