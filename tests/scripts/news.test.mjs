import assert from 'node:assert/strict'
import test, { beforeEach } from 'node:test'

// As much of a page as the news need: where they are put, and what was put there.
let told
let registered
const element = (tag) => ({ tag, dataset: {}, parts: [], setAttribute() {}, addEventListener() {}, append(...parts) { this.parts.push(...parts) }, after(made) { told.push(made) } })
globalThis.document = {
  baseURI: 'https://offer.example/index.html',
  createElement: element,
  querySelector: (selector) => selector === '[data-news]' ? told[0] ?? null : element('header')
}
globalThis.location = new URL('https://offer.example/index.html')
globalThis.window = { caches: {} }
const serviceWorker = { controller: {}, getRegistration: async () => registered }
Object.defineProperty(globalThis, 'navigator', { value: { serviceWorker }, configurable: true })

const { startNews } = await import('../../themes/default/scripts/offline/news.js')

class Worker extends EventTarget {
  state = 'installing'

  become(state) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class Registration extends EventTarget {
  scope = 'https://offer.example/'
  installing = null
  waiting = null

  find(worker) {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
  }
}

beforeEach(() => {
  told = []
  registered = new Registration()
  serviceWorker.controller = {}
})

test('a newer version found while the page is open is told once it is there, and once only', async () => {
  await startNews()
  const worker = new Worker()
  registered.find(worker)
  assert.equal(told.length, 0)
  worker.become('installed')
  worker.become('installed')
  assert.equal(told.length, 1)
  assert.equal(told[0].parts[0].textContent, 'There is a newer version of this site.')
})

test('a newer version that began to arrive before the page listened is told too', async () => {
  const worker = new Worker()
  registered.installing = worker
  await startNews()
  assert.equal(told.length, 0)
  worker.become('installed')
  assert.equal(told.length, 1)
})

test('a newer version that waits since an earlier page is told at once', async () => {
  registered.waiting = new Worker()
  await startNews()
  assert.equal(told.length, 1)
})

test('nothing is told where nothing was kept, nor of a version that failed to arrive', async () => {
  serviceWorker.controller = null
  registered.waiting = new Worker()
  await startNews()
  assert.equal(told.length, 0)

  serviceWorker.controller = {}
  registered = new Registration()
  await startNews()
  const worker = new Worker()
  registered.find(worker)
  worker.become('redundant')
  assert.equal(told.length, 0)
})
