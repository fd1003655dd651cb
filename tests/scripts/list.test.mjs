import assert from 'node:assert/strict'
import test from 'node:test'
import { addressOf, homeOf, inWords, listAddress } from '../../themes/default/scripts/my-list/addresses.js'
import { dialled } from '../../themes/default/scripts/my-list/dial.js'
import { isId, isShared, joined, MOST, moved, parse, pathOfId, readShared, wordsOfId, writeShared } from '../../themes/default/scripts/list/ids.js'

const many = (count) => Array.from({ length: count }, (_, i) => `services/s-${i}`)

test('an id is a kind and names of letters, digits and single hyphens', () => {
  for (const id of ['services/a', 'providers/st-marys-2', 'pages/about/travel', 'support/health-travel']) assert.ok(isId(id), id)
  for (const id of ['', 'services', 'services/', '/a', 'services/A', 'services/a--b', 'services/../x', 'services/a?b', 'javascript:alert(1)', 'services/a,b', 'services//a', `services/${'a'.repeat(140)}`, null, 3, ['services/a']]) {
    assert.ok(!isId(id), String(id))
  }
})

test('a stored list is read in its order, and anything else is an empty list', () => {
  assert.deepEqual(parse('["services/b","providers/a"]'), ['services/b', 'providers/a'])
  assert.deepEqual(parse(JSON.stringify(many(MOST))), many(MOST))
  for (const text of [null, undefined, '', '[', '["services/a"', '{}', '"services/a"', '7', 'null', '["services/a",7]', '["<img src=x onerror=alert(1)>"]',
    '["services/a","services/a"]', '[["services/a"]]', '{"length":1,"0":"services/a"}', JSON.stringify(many(MOST + 1))]) {
    assert.deepEqual(parse(text), [], String(text).slice(0, 40))
  }
})

test('a thing moves one place and never out of the list', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 'c', -1), ['a', 'c', 'b'])
  assert.deepEqual(moved(['a', 'b', 'c'], 'a', 1), ['b', 'a', 'c'])
  assert.deepEqual(moved(['a', 'b'], 'a', -1), ['a', 'b'])
  assert.deepEqual(moved(['a', 'b'], 'b', 1), ['a', 'b'])
  assert.deepEqual(moved(['a', 'b'], 'x', 1), ['a', 'b'])
})

test('lists are joined without doubles, as far as there is room', () => {
  assert.deepEqual(joined(['a', 'b'], ['b', 'c']), ['a', 'b', 'c'])
  assert.equal(joined(many(MOST), ['services/more']).length, MOST)
})

test('what is shared is read again, and what is no id is left out', () => {
  const ids = ['services/swimming-club', 'providers/hill-school', 'pages/about/travel']
  assert.ok(isShared(writeShared(ids)))
  assert.deepEqual(readShared(writeShared(ids)), ids)
  assert.equal(writeShared(ids), '#list=services/swimming-club,providers/hill-school,pages/about/travel')
  assert.deepEqual(readShared('#list=services%2Fa%2Cservices%2Fb'), ['services/a', 'services/b'])
  assert.deepEqual(readShared('#list=services/a,,services/a,<script>,../x, services/b,services/c%2&list=services/d'), ['services/a', 'services/b'])
  assert.deepEqual(readShared('#list='), [])
  assert.equal(readShared(writeShared(many(200))).length, MOST)
  for (const fragment of ['', '#', '#main-content', '#mine', '#lists=services/a']) assert.ok(!isShared(fragment))
})

test('an id alone tells the page and the words of a service, a provider and a guide', () => {
  assert.equal(pathOfId('services/swimming-club'), 'services/swimming-club/index.html')
  assert.equal(pathOfId('support/health-travel'), null)
  assert.equal(pathOfId('pages/about/travel'), null)
  assert.equal(wordsOfId('services/swimming-club'), 'Swimming club')
  assert.equal(wordsOfId('pages/about/travel'), 'Travel')
})

test('addresses are those people share', () => {
  assert.equal(homeOf('https://offer.example.org/', 'http://127.0.0.1/my-list/index.html'), 'https://offer.example.org/')
  assert.equal(homeOf(undefined, 'https://example.org/send/my-list/index.html#list=services/a'), 'https://example.org/send/')
  assert.equal(homeOf('', 'https://example.org/send/my-list/?x#y'), 'https://example.org/send/')
  assert.equal(homeOf(undefined, 'file:///media/stick/my-list/index.html'), null)
  assert.equal(addressOf('https://x.org/', 'services/a/index.html'), 'https://x.org/services/a/')
  assert.equal(addressOf('https://x.org/', 'index.html#situation-new'), 'https://x.org/#situation-new')
  assert.equal(addressOf('https://x.org/', 'glossary/index.html#term-a'), 'https://x.org/glossary/#term-a')
  assert.equal(listAddress('https://x.org/', ['services/a', 'providers/b']), 'https://x.org/my-list/#list=services/a,providers/b')
  assert.equal(inWords('https://x.org/services/a/'), 'x.org/services/a')
})

test('a number is dialled as the pages dial it', () => {
  for (const [number, dials] of [['01632 960105', '+441632960105'], ['+44 (0)1632 960105', '+441632960105'], ['0808 157 0000 option 2', '+448081570000'], ['111', '111'], ['ring us', null], ['00 33 1', '00331']]) {
    assert.equal(dialled(number), dials, number)
  }
})
