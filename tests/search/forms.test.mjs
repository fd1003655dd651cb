import assert from 'node:assert/strict'
import test from 'node:test'
import { knownForm } from '../../themes/default/scripts/search/forms.js'

const known = new Set(['stammer', 'hurting', 'stop', 'refuse', 'swimming', 'diagnosed', 'help'])
const form = (word) => knownForm(word, (other) => known.has(other))

test('an unknown word is known in another form', () => {
  assert.equal(form('stammering'), 'stammer')
  assert.equal(form('hurt'), 'hurting')
  assert.equal(form('stopping'), 'stop')
  assert.equal(form('refusing'), 'refuse')
  assert.equal(form('swim'), 'swimming')
  assert.equal(form('diagnosing'), 'diagnosed')
})

test('other words, and short ones, have no form', () => {
  for (const word of ['zebra', 'is', '', 'ing', 'red', 'constructor', 'help']) assert.equal(form(word), null, word)
})
