// Pagefind: a small part of its index is fetched for each question. Its worker is switched off, because Chromium slows only the
// page itself: on a cheap phone every core is slow.
/* global startPage */

let pagefind = null

startPage(async (begin) => {
  begin()
  pagefind = await import('./pagefind/pagefind.js')
  await pagefind.options({ noWorker: true })
  await pagefind.init()
}, async (q, found) => {
  const { results } = await pagefind.search(q)
  found()
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()))
  return { total: results.length, results: shown.map(({ meta, url }) => ({ name: meta.title, summary: meta.summary, href: url })) }
})
