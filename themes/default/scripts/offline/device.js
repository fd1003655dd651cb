// What this site keeps on the reader's device, and where. Nothing here runs before a reader asks for it.

// The site's top folder: this file is bundled into scripts that lie in assets/.
const root = new URL('../', document.currentScript?.src ?? document.baseURI).href
const prefix = `localoffer:${new URL(root).pathname}:`

export const SAVED = `${prefix}saved`
export const EVERYTHING = `${prefix}everything`
export const SEEN = `${prefix}seen`

export const offlinePage = `${root}offline/index.html`

// False from a memory stick, without https, and in some private windows.
export const canSave = location.protocol.startsWith('http') && 'serviceWorker' in navigator && 'caches' in window

export const addressOf = (path) => new URL(path, root).href

// As sw.js does: without search and fragment, a folder by its index.html.
export function keyOf(address) {
  const url = new URL(address, root)
  return url.origin + url.pathname.replace(/\/$/, '/index.html')
}

export const pathOf = (key) => key.slice(root.length)

// The registration of an earlier visit, or undefined. Looking stores nothing.
export async function registration() {
  const found = canSave ? await navigator.serviceWorker.getRegistration(root) : undefined
  return found?.scope === root ? found : undefined
}

// Starts the service worker, and waits until it answers for this page.
export async function start() {
  const answers = navigator.serviceWorker.controller ? null
    : new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  const registered = await navigator.serviceWorker.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' })
  const worker = registered.installing ?? registered.waiting ?? registered.active
  await new Promise((resolve, reject) => {
    const look = () => {
      if (registered.active) resolve()
      else if (worker.state === 'redundant') reject(new Error('not installed'))
    }
    worker.addEventListener('statechange', look)
    look()
  })
  // A page that was loaded past the service worker on purpose never hears of it.
  await Promise.race([answers, new Promise((resolve) => setTimeout(resolve, 2000))])
  // The browser may still delete everything when the device is full; asked politely, it does so last.
  navigator.storage?.persist?.().catch(() => {})
}

export function copyOf(body, headers = {}) {
  return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', 'lo-saved': new Date().toISOString(), ...headers } })
}

// The cache, or null where it is not yet: opening one would make it.
export async function cacheNamed(name) {
  return await caches.has(name) ? caches.open(name) : null
}

export async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(prefix))
}

export function dayOf(response) {
  const saved = new Date(response.headers.get('lo-saved') ?? '')
  return Number.isNaN(saved.getTime()) ? '' : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(saved)
}

// What went wrong, in words for the reader.
export function sayProblem(problem) {
  if (problem?.name === 'QuotaExceededError') return 'There is no room left on this device. Delete something else from it, and try again.'
  if (navigator.onLine === false) return 'You have no internet at the moment. Try again when you have.'
  return 'It could not be saved. Check that you have internet, and try again.'
}

// Unregisters the service worker and empties all it kept, and the list of saved services.
export async function forget() {
  const registered = await registration()
  registered?.active?.postMessage('forget')
  await registered?.unregister()
  for (const name of await ourCaches()) await caches.delete(name)
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('localoffer.')) localStorage.removeItem(key)
  }
}
