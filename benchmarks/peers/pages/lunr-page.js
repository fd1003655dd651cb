// lunr: its whole index is fetched and read when the page opens.
/* global lunr, startPage */

const files = new Map()
let index = null

const json = async (address) => (await fetch(address)).json()

function cards(number) {
  if (!files.has(number)) files.set(number, json(`cards/${number}.json`))
  return files.get(number)
}

startPage(async (begin) => {
  const text = await (await fetch('index.json')).text()
  begin()
  index = lunr.Index.load(JSON.parse(text))
}, async (q, found) => {
  // Its own signs (+ - ~ ^ : *) are not meant by who types them here.
  const refs = index.search(q.replace(/[+\-~^:*]/g, ' ')).map(({ ref }) => Number(ref))
  found()
  const results = await Promise.all(refs.slice(0, 10).map(async (ref) => {
    const { name, summary, path } = (await cards(Math.floor(ref / 50)))[ref % 50]
    return { name, summary, href: `../${path}` }
  }))
  return { total: refs.length, results }
})
