// Saves all pages, by packs of some hundred. A second time only the packs that have changed are fetched.
import { addressOf, cacheNamed, copyOf, EVERYTHING, start } from './device.js'

const LIST = 'packs/index.json'

// Pages put away at one time: each is a small write, and a phone waits for each.
const AT_ONCE = 25

async function json(path, signal) {
  const response = await fetch(addressOf(path), { cache: 'reload', signal })
  if (!response.ok) throw new Error(`${path} answers ${response.status}`)
  return response.json()
}

/** Which packs there are now; rejected when there is no internet. */
export async function packsNow(signal) {
  const list = await json(LIST, signal)
  if (list.format !== 1) throw new Error('packs of another version')
  return list
}

/** What was saved the last time, with its day; null when everything never was. */
export async function everythingSaved() {
  const kept = await (await cacheNamed(EVERYTHING))?.match(addressOf(LIST))
  return kept ? { ...await kept.json(), on: kept } : null
}

function stopIf(signal) {
  if (signal.aborted) throw new DOMException('Stopped by the reader.', 'AbortError')
}

async function inGroups(items, signal, work) {
  for (let first = 0; first < items.length; first += AT_ONCE) {
    stopIf(signal)
    await Promise.all(items.slice(first, first + AT_ONCE).map(work))
  }
}

/**
 * Saves everything.
 * @param {AbortSignal} signal Stops between pages. What is saved stays, and the next time goes on from there.
 * @param {(part: number) => void} progress From 0 to 1.
 */
export async function saveEverything(signal, progress) {
  await start()
  const list = await packsNow(signal)
  const cache = await caches.open(EVERYTHING)
  const before = (await everythingSaved())?.saved ?? {}
  const saved = {}
  const all = list.packs.reduce((sum, pack) => sum + pack.bytes, 0) + list.files.length * 2000
  let done = 0
  const step = (bytes) => progress(Math.min(1, (done += bytes) / all))
  const remember = (more) => cache.put(addressOf(LIST), copyOf(JSON.stringify({ bytes: list.bytes, pages: list.pages, saved: { ...before, ...saved }, ...more }), { 'content-type': 'application/json' }))

  // Pictures, styles and the search's data pass through the service worker, which keeps them.
  await inGroups(list.files, signal, async (path) => {
    await fetch(addressOf(path), { signal })
    step(2000)
  })
  for (const pack of list.packs) {
    stopIf(signal)
    if (before[pack.hash]) {
      saved[pack.hash] = before[pack.hash]
    } else {
      const pages = await json(pack.path, signal)
      await inGroups(Object.entries(pages), signal, ([path, html]) => cache.put(addressOf(path), copyOf(html)))
      saved[pack.hash] = Object.keys(pages)
      await remember({})
    }
    step(pack.bytes)
  }

  // Pages the site no longer has.
  const current = new Set(Object.values(saved).flat().map(addressOf))
  for (const { url } of await cache.keys()) {
    if (!current.has(url) && url !== addressOf(LIST)) await cache.delete(url)
  }
  await cache.put(addressOf(LIST), copyOf(JSON.stringify({ bytes: list.bytes, pages: list.pages, saved, whole: true }), { 'content-type': 'application/json' }))
}
