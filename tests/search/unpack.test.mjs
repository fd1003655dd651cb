import assert from 'node:assert/strict'
import test from 'node:test'
import { numbers } from '../../themes/default/scripts/search/numbers.js'
import { problem } from '../../themes/default/scripts/search/problem.js'
import { unpack } from '../../themes/default/scripts/search/unpack.js'
import { random } from './random.mjs'

// As PackedNumbers.cs writes them; the whole index is held against what C# writes in conformance.mjs.
const DIGITS = '#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
function packed(...all) {
  let text = ''
  for (let number of all) {
    for (; number >= 64; number = Math.floor(number / 21)) text += DIGITS[64 + number % 21]
    text += DIGITS[number]
  }
  return text
}

// Three documents: "play" is in all (a bit each), "speech" is twice in the second.
const index = () => ({
  format: 2,
  build: '0',
  count: 20,
  listings: 2,
  kinds: ['service', 'page'],
  kind: packed(...Array(20).fill(0)),
  stop: [],
  fields: ['name'],
  lengths: [packed(...Array(20).fill(2))],
  averages: [1],
  terms: '0play 0speech',
  postings: { heads: packed(1, 3, 1, 2), bits: packed(7, 0, 0, 0), steps: packed(1, 17), often: packed(3, 0) },
  synonyms: [],
  facets: [{ key: 'cost', label: 'Cost', values: [{ id: 'free', label: 'Free' }], sets: [[], [0]], column: packed(1, 0) }],
  ages: { from: packed(0, 5), to: packed(0, 12) },
  firstDay: 9700,
  due: packed(0, 101),
  checked: packed(1, 0),
  flags: packed(0, 9),
  places: [0, 0]
})

test('numbers of any size come back', () => {
  const all = [0, 1, 63, 64, 84, 85, 1343, 1344, 100_000, 2_000_000_000]
  assert.deepEqual([...numbers(packed(...all))], all)
  assert.deepEqual([...numbers('', 0)], [])
})

test('a text that is no list of numbers fails', () => {
  for (const text of ['&', 'é', '"', packed(64).slice(0, 1), null, 5, ['#']]) assert.throws(() => numbers(text), RangeError, String(text))
  assert.throws(() => numbers(packed(1, 2), 3), RangeError)
  assert.throws(() => numbers(packed(1, 2, 3, 4), 3), RangeError)
})

test('few documents come from steps, many from bits, and what stands there twice says so', () => {
  const many = { ...index(), postings: { heads: packed(1, 3, 1, 2), bits: packed(0b100101, 0, 0, 0), steps: packed(1, 17), often: packed(4, 0) } }
  const { postings } = unpack(many)
  // One field, number 0, three documents; one field, number 0, two documents, the second twice.
  assert.deepEqual([...postings], [1, 0, 3, 1, 2, 3, 1, 0, 2, 2, -18, 2])
  assert.equal(problem(unpack(many)), null)
})

test('days, ages and sizes are themselves again', () => {
  const { due, checked, ages, lengths, flags, facets, kind } = unpack(index())
  assert.deepEqual([...due], [0, 9800])
  assert.deepEqual([...checked], [9700, 0])
  assert.deepEqual([...ages.from], [-1, 4])
  assert.deepEqual([...ages.to], [-1, 11])
  assert.equal(lengths[0][0], 1)
  assert.deepEqual([...flags], [0, 9])
  assert.deepEqual([...facets[0].column], [1, 0])
  assert.equal(kind.length, 20)
})

test('what is no index, or another format, is given back', () => {
  for (const other of [null, undefined, 'x', { format: 1 }]) assert.equal(unpack(other), other)
})

test('an index without any one of its parts, or with one changed, is refused and never an error', () => {
  const chance = random(5)
  const spoil = (text) => {
    const at = chance.below(text.length + 1)
    return text.slice(0, at) + chance.pick(['', '#', '~', '~~~~~', '&', 'zz']) + text.slice(at + 1)
  }
  for (const key of Object.keys(index())) {
    if (key === 'build' || key === 'firstDay') continue
    assert.notEqual(problem(unpack({ ...index(), [key]: undefined })), null, key)
    assert.notEqual(problem(unpack({ ...index(), [key]: null })), null, key)
  }
  for (const part of ['heads', 'bits', 'steps', 'often']) {
    assert.equal(problem(unpack({ ...index(), postings: { ...index().postings, [part]: undefined } })), 'cut-short', part)
    for (let i = 0; i < 200; i++) {
      const own = index()
      own.postings[part] = spoil(own.postings[part])
      problem(unpack(own))
    }
  }
})
