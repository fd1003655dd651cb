import assert from 'node:assert/strict'
import test from 'node:test'
import { read, write } from '../../themes/default/scripts/coordinators/own-file/written.js'
import { doneOf, tickedIn, valuesOf } from '../../themes/default/scripts/coordinators/stages/ticks.js'

const known = ['lu-1', 'lu-2', 'aa-1']

test('ticks come back from a file as they were', () => {
  const { values } = read(write('stages', valuesOf(['lu-2', 'aa-1'])), 'stages')
  assert.deepEqual(tickedIn(values, known), { ticked: ['lu-2', 'aa-1'], others: 0 })
})

test('tasks the page does not have are counted and left out, and a task named twice is one', () => {
  assert.deepEqual(tickedIn({ done: ['aa-1', 'gone', 'aa-1', '<img src=x>', 'constructor'] }, known), { ticked: ['aa-1'], others: 3 })
})

test('values that are not ticks are refused', () => {
  for (const values of [{}, { done: 'lu-1' }, { done: { length: 1, 0: 'lu-1' } }, { done: ['lu-1', 2] }, { done: [['lu-1']] }, { done: null }]) {
    assert.equal(tickedIn(values, known), null, JSON.stringify(values))
  }
})

test('how many are done is said in words', () => assert.equal(doneOf(3, 12), '3 of 12 done'))
