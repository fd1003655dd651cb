import assert from 'node:assert/strict'
import test from 'node:test'
import { sorted, taken, written } from '../../themes/default/scripts/coordinators/key-working/answers.js'
import { read, write } from '../../themes/default/scripts/coordinators/own-file/written.js'

const LINES = [{ id: 'know-law', text: 'The law' }, { id: 'can-listen', text: 'Listen' }, { id: 'is-honest', text: 'Honesty' }]
const IDS = LINES.map(({ id }) => id)

test('answers come back from a file as they were', () => {
  const answers = new Map([['know-law', 'learning'], ['is-honest', 'well']])
  const { values } = read(write('key-working-check', written(answers)), 'key-working-check')
  assert.deepEqual(taken(values, IDS), { answers, left: 0 })
})

test('of a file only answers to lines of this page are taken, and how many were left out is known', () => {
  const answers = JSON.parse('{"know-law": "well", "can-listen": "<b>", "gone": "well", "__proto__": "well"}')
  assert.deepEqual(taken({ answers }, IDS), { answers: new Map([['know-law', 'well']]), left: 3 })
  assert.deepEqual(taken({ answers: {} }, ['toString', 'constructor']).answers, new Map())
  for (const nothing of [undefined, null, 7, 'well']) assert.equal(taken({ answers: nothing }, IDS).answers.size, 0)
})

test('what to work on first comes first, in the order of the page', () => {
  const parts = sorted(LINES, new Map([['is-honest', 'not-yet'], ['can-listen', 'well'], ['know-law', 'not-yet']]))
  assert.deepEqual(parts.map(({ title, lines }) => [title, lines.map(({ id }) => id)]), [['Not yet', ['know-law', 'is-honest']], ['Learning', []], ['Doing well', ['can-listen']]])
})
