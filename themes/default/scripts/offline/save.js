// Saves single pages with the pictures on them.
import { addressOf, copyOf, keyOf, SAVED, start } from './device.js'

// What a page loads; the service worker keeps it as it passes.
async function loadParts(html, address) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const parts = new Set()
  for (const element of page.querySelectorAll('img[src], script[src], link[rel=stylesheet]')) {
    const part = new URL(element.getAttribute('src') ?? element.getAttribute('href'), address)
    if (part.origin === location.origin) parts.add(part.href)
  }
  await Promise.all([...parts].map((part) => fetch(part).catch(() => {})))
}

/**
 * Saves pages on this device, to be read with no internet. To be called when a reader presses a button, never by itself.
 * @param {string[]} paths Paths from the top of the site: services/swimming/index.html
 * @param {(done: number) => void} [progress] Told after each page.
 * @returns {Promise<string[]>} The paths that could not be saved, because the site no longer has them.
 */
export async function savePages(paths, progress = () => {}) {
  await start()
  const cache = await caches.open(SAVED)
  const gone = []
  let done = 0
  for (const path of paths) {
    const address = addressOf(path)
    const response = await fetch(address, { cache: 'reload' })
    if (response.ok) {
      const html = await response.text()
      await cache.put(keyOf(address), copyOf(html))
      await loadParts(html, address)
    } else if (response.status === 404 || response.status === 410) {
      gone.push(path)
    } else {
      throw new Error(`${path} answers ${response.status}`)
    }
    progress(++done)
  }
  return gone
}
