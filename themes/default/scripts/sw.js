// The service worker: answers for the network when there is none. A page registers it when the reader presses a save button
// (offline/device.js), never before. The tool fills in the two marks and writes it to the top of the site.

const VERSION = '__VERSION__'
const SHELL = ['__SHELL__']
const HERE = self.registration.scope
const PREFIX = `localoffer:${new URL(HERE).pathname}:`
const SHELF = `${PREFIX}shell:${VERSION}`
const SEEN = `${PREFIX}seen`
const MOST_SEEN = 50
const PATIENCE = 4000
let forgotten = false

// One page has one address here: without search and fragment, a folder by its index.html.
function keyOf(address) {
  const url = new URL(address)
  return url.origin + url.pathname.replace(/\/$/, '/index.html')
}

// Hosts that lead from x/index.html to x/ give an answer that a browser refuses for a page; the day is what readers are told.
function copyOf(response) {
  const headers = new Headers(response.headers)
  headers.set('lo-saved', new Date().toISOString())
  return new Response(response.body, { headers })
}

async function ours() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX))
}

async function fetchInto(shelf, address) {
  const response = await fetch(new Request(address, { cache: 'reload' }))
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  await shelf.put(keyOf(address), copyOf(response))
}

// The new version of all that is needed, and of what the reader had besides, where it still exists.
async function install() {
  const shelf = await caches.open(SHELF)
  await Promise.all(SHELL.map((path) => fetchInto(shelf, HERE + path)))
  for (const name of await ours()) {
    if (name === SHELF || !name.startsWith(`${PREFIX}shell:`)) continue
    for (const { url } of await (await caches.open(name)).keys()) {
      if (!await shelf.match(url)) await fetchInto(shelf, url).catch(() => {})
    }
  }
}

async function activate() {
  for (const name of await ours()) {
    if (name !== SHELF && name.startsWith(`${PREFIX}shell:`)) await caches.delete(name)
  }
  await self.clients.claim()
}

// Every copy of a page is renewed when it is read; one without a copy joins the newest that were seen.
async function keep(key, response) {
  if (forgotten || !response.ok || !/^text\/html/.test(response.headers.get('content-type') ?? '')) return
  let kept = false
  for (const name of await ours()) {
    const cache = await caches.open(name)
    if (name !== SEEN && await cache.match(key)) {
      await cache.put(key, copyOf(response.clone()))
      kept = true
    }
  }
  if (kept || forgotten) return
  const seen = await caches.open(SEEN)
  await seen.put(key, copyOf(response))
  const keys = await seen.keys()
  for (const old of keys.slice(0, Math.max(0, keys.length - MOST_SEEN))) await seen.delete(old)
}

// A page may have been seen, saved alone and saved with everything: the newest copy counts.
async function newest(key) {
  const dayOf = (copy) => copy.headers.get('lo-saved') ?? ''
  const copies = await Promise.all((await ours()).map(async (name) => (await caches.open(name)).match(key)))
  return copies.filter(Boolean).sort((a, b) => dayOf(a) < dayOf(b) ? 1 : -1)[0]
}

async function page(key, network) {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  const absent = () => undefined
  return await Promise.race([network.catch(absent), late]) ??
    await newest(key) ??
    await network.catch(absent) ??
    Response.redirect(`${HERE}offline/index.html#not-saved=${encodeURIComponent(key.slice(HERE.length))}`)
}

async function asset(request) {
  const shelf = await caches.open(SHELF)
  const key = keyOf(request.url)
  const kept = await shelf.match(key)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok && response.type === 'basic' && !forgotten) await shelf.put(key, response.clone())
  return response
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('message', (event) => {
  if (event.data === 'use') self.skipWaiting()
  if (event.data === 'forget') forgotten = true
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (forgotten || request.method !== 'GET' || !request.url.startsWith(HERE) || /\.zip$/.test(request.url)) return
  if (request.mode === 'navigate') {
    const key = keyOf(request.url)
    const network = fetch(request)
    event.waitUntil(network.then((response) => keep(key, response.clone())).catch(() => {}))
    event.respondWith(page(key, network))
  } else if (request.cache !== 'reload' && request.cache !== 'no-store') {
    event.respondWith(asset(request))
  }
})
