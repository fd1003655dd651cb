import assert from 'node:assert/strict'
import test, { beforeEach } from 'node:test'

// What a browser has and Node has not: a store that may be full or refused, and a window that hears events.
const store = new Map()
let refuses = false
const heard = new EventTarget()
globalThis.addEventListener = heard.addEventListener.bind(heard)
globalThis.dispatchEvent = heard.dispatchEvent.bind(heard)
globalThis.localStorage = {
  getItem: (key) => store.get(key) ?? null,
  setItem: (key, value) => {
    if (refuses) throw new Error('QuotaExceededError')
    store.set(key, value)
  },
  removeItem: (key) => store.delete(key)
}

const stored = await import('../../themes/default/scripts/list/stored.js')

beforeEach(() => {
  store.clear()
  refuses = false
})

test('what is added is kept in order, once, as ids alone', () => {
  assert.equal(stored.add('services/a'), 'saved')
  assert.equal(stored.add('providers/b'), 'saved')
  assert.equal(stored.add('services/a'), 'saved')
  assert.equal(store.get('localoffer.list'), '["services/a","providers/b"]')
  assert.ok(stored.has('providers/b'))
  assert.ok(stored.move('providers/b', -1))
  assert.deepEqual(stored.read(), ['providers/b', 'services/a'])
})

test('nothing is stored by looking, and an empty list leaves nothing behind', () => {
  assert.deepEqual(stored.read(), [])
  assert.equal(store.size, 0)
  stored.add('services/a')
  stored.remove('services/a')
  assert.equal(store.size, 0)
  stored.add('services/a')
  stored.clear()
  assert.equal(store.size, 0)
})

test('what somebody else wrote there is an empty list, and stays until the reader saves', () => {
  store.set('localoffer.list', '{"hostile":true}')
  assert.deepEqual(stored.read(), [])
  assert.equal(store.get('localoffer.list'), '{"hostile":true}')
  stored.add('services/a')
  assert.equal(store.get('localoffer.list'), '["services/a"]')
})

test('a list holds sixty', () => {
  stored.put(Array.from({ length: 59 }, (_, i) => `services/s-${i}`))
  assert.equal(stored.addAll(['services/s-1', 'services/x', 'services/y']), 1)
  assert.equal(stored.add('services/z'), 'full')
  assert.equal(stored.read().length, 60)
})

test('a browser that refuses breaks nothing', () => {
  refuses = true
  assert.equal(stored.add('services/a'), 'refused')
  assert.equal(stored.addAll(['services/a']), -1)
  const { localStorage } = globalThis
  delete globalThis.localStorage
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get() { throw new Error('SecurityError') } })
  assert.deepEqual(stored.read(), [])
  assert.equal(stored.clear(), false)
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, writable: true, value: localStorage })
})

test('changes are told, of this page and of other tabs', () => {
  let told = 0
  stored.onChange(() => told++)
  stored.add('services/a')
  assert.equal(told, 1)
  heard.dispatchEvent(Object.assign(new Event('storage'), { key: 'localoffer.list' }))
  heard.dispatchEvent(Object.assign(new Event('storage'), { key: null }))
  heard.dispatchEvent(Object.assign(new Event('storage'), { key: 'another' }))
  heard.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  heard.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  assert.equal(told, 4)
})
