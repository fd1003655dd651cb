import assert from 'node:assert/strict'
import test from 'node:test'
import { decodeTerms, expand, frequency, isKnown, isPrefix, options, query } from '../../themes/default/scripts/search/expand.js'
import { MiniSearch } from './packages.mjs'
import { hostileDocuments, manyDocuments } from './random.mjs'
import { documents, sampleIndex } from './sample.mjs'
import { asTerms, byTerm, fields, libraryIndex, writeIndex } from './write-index.mjs'

const sorted = (json) => ({ ...json, index: [...json.index].sort(byTerm) })

function assertSame(own) {
  const made = sorted(expand(writeIndex({ documents: own })).toJSON())
  assert.deepStrictEqual(made, sorted(libraryIndex(own).toJSON()))
}

test('the sample expands to the object the library makes itself', () => assertSame(documents))

test('random documents with hostile text expand to the object the library makes itself', () => {
  for (let seed = 1; seed <= 120; seed++) assertSame(hostileDocuments(seed, seed % 23))
})

test('many documents expand to the object the library makes itself', () => assertSame(manyDocuments(400)))

test('no documents, and documents without a word, expand', () => {
  assertSame([])
  assertSame([{ kind: 'service' }, { kind: 'page', name: '&&&', summary: '' }])
})

test('the JSON is the library\'s too, letter for letter', () => {
  const own = hostileDocuments(7, 40)
  const made = JSON.stringify(sorted(expand(writeIndex({ documents: own })).toJSON()))
  assert.equal(made, JSON.stringify(sorted(libraryIndex(own).toJSON())))
})

test('searching gives the library\'s documents and scores: exact, prefix and fuzzy', () => {
  const own = manyDocuments(300)
  const mini = expand(writeIndex({ documents: own }))
  const library = MiniSearch.loadJS(libraryIndex(own).toJSON(), options(fields))
  for (const words of ['speech', 'speech therapy', 'sp', 'schol', 'zzz']) {
    const asked = { prefix: true, fuzzy: 0.2, boost: { name: 3 } }
    const ours = mini.search(words, asked).sort((a, b) => a.id - b.id)
    const theirs = library.search(words, asked).sort((a, b) => a.id - b.id)
    assert.deepEqual(ours.map(({ id }) => id), theirs.map(({ id }) => id), words)
    ours.forEach(({ score }, i) => assert.ok(Math.abs(score - theirs[i].score) < 1e-9))
  }
})

test('a query of one word scores as the library\'s public search does', () => {
  const mini = expand(writeIndex({ documents: manyDocuments(200) }))
  const asked = { prefix: true, boost: { name: 4 } }
  const found = query(mini, 'sch', asked)
  const results = mini.search('sch', asked)
  assert.equal(found.size, results.length)
  for (const { id, score } of results) assert.equal(found.get(id).score, score)
})

test('terms that share more than 35 letters are whole again', () => {
  const long = 'a'.repeat(50)
  const index = writeIndex({ documents: [{ name: `${long}x ${long}y ${long}` }] })
  assert.deepEqual(decodeTerms(index.terms), [long, `${long}x`, `${long}y`])
  const mini = expand(index)
  for (const term of [long, `${long}x`, `${long}y`]) assert.ok(isKnown(mini, term))
  assert.ok(!isKnown(mini, long.slice(1)))
})

test('every term is known, each of its beginnings is a prefix, and nothing else is', () => {
  const index = writeIndex({ documents: hostileDocuments(3, 60) })
  const mini = expand(index)
  const all = decodeTerms(index.terms)
  assert.deepEqual(all, [...new Set(all)].sort())
  for (const term of all) {
    assert.ok(isKnown(mini, term))
    for (let length = 1; length <= term.length; length++) assert.ok(isPrefix(mini, term.slice(0, length)))
    assert.ok(!isPrefix(mini, `${term}~`))
  }
})

test('words of the language itself are ordinary words', () => {
  const index = sampleIndex()
  const mini = expand(index)
  for (const word of ['constructor', '__proto__', 'hasOwnProperty', 'toString']) {
    assert.ok(!isKnown(mini, word))
    assert.equal(frequency(mini, word), 0)
    assert.equal(query(mini, word, {}).size, 0)
  }
  const own = expand(writeIndex({ documents: [{ name: 'constructor proto' }] }))
  assert.equal(query(own, 'constructor', {}).size, 1)
})
