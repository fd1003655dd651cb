import assert from 'node:assert/strict'
import fs from 'node:fs'
import test from 'node:test'
import { fold, singular, terms } from '../../themes/default/scripts/search/terms.js'
import { stop } from './write-index.mjs'

const vectors = fs.readFileSync(new URL('terms.tsv', import.meta.url), 'utf8').split('\n').filter((line) => line !== '').map((line) => line.split('\t'))
const stopWords = new Set(stop)

test('every shared vector gives its terms', () => {
  assert.ok(vectors.length >= 60)
  for (const [text, expected] of vectors) assert.equal(terms(text, stopWords).join(' '), expected, JSON.stringify(text))
})

test('a tab or a line break parts words', () => {
  assert.deepEqual(terms('foo\tbar\r\nbaz', stopWords), ['foo', 'bar', 'baz'])
})

test('halves of a broken emoji are no letters', () => {
  assert.equal(fold('club\ud83dclub\udc4d'), 'club club')
})

test('folding what is folded changes nothing', () => {
  for (const [text] of vectors) assert.equal(fold(fold(text)), fold(text))
})

test('a folded text has no blank at its ends and none twice, whatever unit it is made of', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = fold(`a${String.fromCharCode(unit)}b`)
    assert.match(folded, /^\S+( \S+)*$/, unit.toString(16))
  }
})

test('short words keep their s', () => {
  assert.equal(singular('gas'), 'gas')
  assert.equal(singular('s'), 's')
  assert.equal(singular(''), '')
})
