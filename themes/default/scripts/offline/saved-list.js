// Shows what is saved on this device, in words and as links.
import { cacheNamed, dayOf, SAVED, SEEN } from './device.js'
import { everythingSaved } from './everything.js'

function element(name, ...content) {
  const made = document.createElement(name)
  made.append(...content)
  return made
}

export function sizeInWords(bytes) {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))}\u00a0KB`
  return `${bytes < 1e7 ? (bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)}\u00a0MB`
}

async function pagesOf(name) {
  const cache = await cacheNamed(name)
  if (!cache) return []
  const pages = await Promise.all((await cache.keys()).map(async ({ url }) => {
    const copy = await cache.match(url)
    const html = await copy.text()
    const title = new DOMParser().parseFromString(html.slice(0, html.indexOf('</title>') + 8), 'text/html').title
    // The site's own name stands at the end of each title.
    return { url, title: title.replace(/ – [^–]*$/, ''), day: dayOf(copy) }
  }))
  return pages.sort((a, b) => a.title.localeCompare(b.title, 'en-GB'))
}

function listOf(heading, pages) {
  const list = element('ul')
  list.className = 'lo-list'
  for (const page of pages) {
    const link = element('a', page.title)
    link.href = page.url
    const note = element('span', `saved on ${page.day}`)
    note.className = 'lo-list__note'
    list.append(element('li', link, ' ', note))
  }
  return [element('h3', heading), list]
}

async function sizeInAll() {
  const { usage } = await navigator.storage?.estimate?.() ?? {}
  return usage ? element('p', `Together this takes about ${sizeInWords(usage)} on this device.`) : ''
}

/** Fills the place with what is saved; true when there is anything. */
export async function showSaved(place) {
  const [everything, saved, seen] = await Promise.all([everythingSaved(), pagesOf(SAVED), pagesOf(SEEN)])
  const parts = []
  if (everything) {
    parts.push(element('p', everything.whole
      ? `Everything: all ${everything.pages} pages, saved on ${dayOf(everything.on)}. Start at the home page, or search.`
      : 'Saving everything was stopped. Press “Save everything” to go on from there.'))
  }
  if (saved.length > 0) parts.push(...listOf('Pages you saved', saved))
  if (seen.length > 0) parts.push(...listOf('Pages you opened since', seen))
  if (parts.length > 0) parts.push(await sizeInAll())
  place.replaceChildren(...parts.length > 0 ? parts : [element('p', 'Nothing is saved.')])
  return parts.length > 0
}
