import assert from 'node:assert/strict'
import test from 'node:test'
import { placeOf, readPlaces, takePostcode, withoutUnit } from '../../themes/default/scripts/search/postcodes.js'

const places = readPlaces({ codes: ['ZZ1', 'ZZ1 4', 'ZZ2', 'B6'], at: [530000, -10000, 530100, -10100, 540000, 0, 1, 2] })

test('a whole postcode is found at its sector, written in any way', () => {
  for (const text of ['ZZ1 4AB', 'zz14ab', ' zz1  4ab ']) {
    assert.deepEqual(placeOf(places, text), { code: 'ZZ1 4', latitude: 530100, longitude: -10100 })
  }
})

test('where the sector is unknown the outward code does, and where that is unknown nothing', () => {
  assert.equal(placeOf(places, 'ZZ2 9XX').latitude, 540000)
  assert.equal(placeOf(places, 'ZZ1').latitude, 530000)
  assert.equal(placeOf(places, 'ZZ1 4').latitude, 530100)
  assert.equal(placeOf(places, 'QQ1 1AA'), null)
  assert.equal(placeOf(places, ''), null)
  assert.equal(placeOf(places, 'constructor'), null)
})

test('an address never holds a whole postcode', () => {
  assert.equal(withoutUnit('zz1 4ab'), 'ZZ1 4')
  assert.equal(withoutUnit('ZZ14AB'), 'ZZ1 4')
  assert.equal(withoutUnit('zz1 4'), 'ZZ1 4')
  assert.equal(withoutUnit('ZZ1'), 'ZZ1')
  assert.equal(withoutUnit('10 Downing Street'), '')
  assert.equal(withoutUnit('SW1A 2AA'), 'SW1A 2')
})

test('a postcode among the words is no word', () => {
  assert.equal(takePostcode('clubs near ZZ1 4AB please', places).text.replace(/\s+/g, ' '), 'clubs near please')
  assert.equal(takePostcode('clubs zz1', places).place.code, 'ZZ1')
  assert.equal(takePostcode('QQ9 9QQ club', places).text.trim(), 'club')
  assert.equal(takePostcode('QQ9 9QQ club', places).place, null)
})

test('what only looks like an outward code stays a word', () => {
  assert.deepEqual(takePostcode('KS2 results', places), { text: 'KS2 results', place: null })
  assert.equal(takePostcode('b6 club', readPlaces(null)).text, 'b6 club')
})

test('a number after an outward code is no sector unless there is one', () => {
  assert.equal(takePostcode('zz1 6', places).text.trim().replace(/\s+/g, ' '), '6')
})

test('a table that is no table knows no place', () => {
  for (const table of [null, undefined, {}, { codes: ['ZZ1'], at: [] }, { codes: 'ZZ1', at: [1, 2] }]) assert.equal(readPlaces(table).size, 0)
})
