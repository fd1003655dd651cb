// What both pages do around their search: they read the question after #, ask, and draw ten results; and they say when, with the
// marks that our own page sets (themes/default/scripts/search-page/marks.js).

/* exported startPage */
// `open` makes the search ready; `search` answers with {total, results: [{name, summary, href}]}, ten at most.
// eslint-disable-next-line no-unused-vars
async function startPage(open, search) {
  const mark = (name) => performance.mark(`localoffer:${name}`)
  const region = document.querySelector('[data-finder-results]')
  let runs = 0

  async function run() {
    const own = ++runs
    const q = new URLSearchParams(location.hash.slice(1)).get('q') ?? ''
    mark('asked')
    const { total, results } = await search(q, () => mark('found'))
    if (own !== runs) return
    const heading = document.createElement('h2')
    heading.textContent = `${total} results for “${q}”`
    const list = document.createElement('ul')
    list.className = 'lo-services'
    for (const { name, summary, href } of results) {
      const item = document.createElement('li')
      item.className = 'lo-services__item'
      const title = document.createElement('h3')
      title.className = 'lo-services__title'
      const link = document.createElement('a')
      link.href = href
      link.textContent = name
      title.append(link)
      const about = document.createElement('p')
      about.className = 'lo-services__summary'
      about.textContent = summary
      item.append(title, about)
      list.append(item)
    }
    region.replaceChildren(heading, list)
    mark('drawn')
  }

  await open(() => mark('open'))
  mark('ready')
  addEventListener('hashchange', run)
  await run()
}
