import assert from 'node:assert/strict'
import test from 'node:test'
import { distances, slipsAllowed, speller } from '../../themes/default/scripts/search/spelling.js'
import { random } from './random.mjs'

const distance = distances(30)
const often = new Map([['referral', 30], ['speech', 20], ['speed', 5], ['cart', 9], ['card', 1]])
const nearest = speller(['autism', 'physiotherapy', 'disability', 'camh', 'referral', 'speech', 'speed', 'short', 'ot', 'cart', 'card', 'constructor'], (word) => often.get(word) ?? 1)

test('a swap of neighbours is one slip', () => {
  assert.equal(distance('autsim', 'autism', 2), 1)
  assert.equal(distance('ab', 'ba', 2), 1)
})

test('distance stops counting at the most it is asked for', () => {
  assert.equal(distance('abcdef', 'uvwxyz', 2), 3)
  assert.equal(distance('a', 'abcdef', 2), 3)
  assert.equal(distance('a'.repeat(100), 'a', 2), 3)
})

test('distance is nought for the same word only, and the same both ways', () => {
  const chance = random(5)
  const word = () => Array.from({ length: chance.below(8) }, () => chance.pick(['a', 'b', 'c'])).join('')
  for (let i = 0; i < 2000; i++) {
    const [a, b] = [word(), word()]
    assert.equal(distance(a, b, 9), distance(b, a, 9))
    assert.equal(distance(a, b, 9) === 0, a === b)
    assert.equal(distance(a, b, 1), Math.min(2, distance(a, b, 9)))
  }
})

test('misspelt words find the words meant', () => {
  for (const [typed, meant] of [['autsim', 'autism'], ['phisiotherapy', 'physiotherapy'], ['disabilty', 'disability'], ['cahm', 'camh'], ['referal', 'referral'], ['speach', 'speech']]) {
    assert.equal(nearest(typed), meant)
  }
})

test('short words are not guessed at, and far ones neither', () => {
  assert.deepEqual([0, 3, 4, 5, 6, 20].map(slipsAllowed), [0, 0, 1, 1, 1, 2])
  assert.equal(nearest('oy'), null)
  assert.equal(nearest('zebra'), null)
  assert.equal(nearest(''), null)
})

test('one letter for another in a short word, or at its beginning, makes another word', () => {
  const own = speller(['mile', 'better', 'centre'], () => 1)
  assert.equal(own('milk'), null)
  assert.equal(own('letter'), null)
  assert.equal(own('center'), 'centre')
})

test('of two as near, the one that begins alike comes first, then the more frequent', () => {
  assert.equal(nearest('carrt'), 'cart')
  const other = speller(['clubs', 'blubs', 'clubb'], (word) => word === 'clubb' ? 9 : 1)
  assert.equal(other('club'), 'clubb')
  assert.equal(speller(['aclub', 'clubs'], () => 1)('club'), 'clubs')
})
