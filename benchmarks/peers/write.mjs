// Gives Pagefind and lunr the records of a built site, and each a search page:
//
//   node benchmarks/peers/write.mjs SITE FOLDER
//
// The records are read from SITE/data/search-index.json, so they are what our own index holds, word for word: name and summary
// as they stand, other names, vocabulary words and telling words of the text as terms. Each page is the site's own search page
// with other scripts: the same styles and the same lists below, so that only the search differs.

import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import lunr from 'lunr'
import * as pagefind from 'pagefind'

const here = path.dirname(fileURLToPath(import.meta.url))
const ON_A_CARD_FILE = 50
// As in themes/default/scripts/search/scores.js.
const boosts = { name: 8, also: 3, words: 1.5, summary: 1, text: 1 }

const [site, folder] = process.argv.slice(2)
const records = recordsOf(JSON.parse(fs.readFileSync(path.join(site, 'data', 'search-index.json'), 'utf8')))
writePage('lunr', ['lunr.min.js', 'page.js', 'lunr-page.js'])
writeLunr(path.join(folder, 'lunr', 'search'))
writePage('pagefind', ['page.js', 'pagefind-page.js'])
await writePagefind(path.join(folder, 'pagefind', 'search', 'pagefind'))
console.log(records.length)

// The index turned round: for each document the terms of each field, as often as they stand there.
function recordsOf({ storedFields, fieldIds, index }) {
  const fields = Object.keys(fieldIds)
  const made = Object.entries(storedFields).map(([number, { name, summary, path }]) => ({ number, name, summary: summary ?? '', path, terms: fields.map(() => []) }))
  for (const [term, byField] of index) {
    for (const [field, documents] of Object.entries(byField)) {
      for (const [document, times] of Object.entries(documents)) {
        for (let i = 0; i < times; i++) made[document].terms[field].push(term)
      }
    }
  }
  // Name and summary are given in the words of the page; all else only the index knows.
  return made.map(({ terms, ...record }) => ({ ...Object.fromEntries(fields.map((field, i) => [field, terms[i].join(' ')])), ...record }))
}

function writePage(name, scripts) {
  const page = fs.readFileSync(path.join(site, 'search', 'index.html'), 'utf8')
    // WebAssembly and fetch need other rules than our page has.
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, '')
    .replace(/<script src="\.\.\/assets\/search\.js" defer><\/script>\n?/, scripts.map((script) => `<script src="${script}" defer></script>\n`).join(''))
    .replace(/<script src="(?:index|places)\.js" defer><\/script>\n?/g, '')
  if (!page.includes(scripts[0]) || page.includes('"index.js"')) throw new Error('The search page has other scripts than this program knows.')
  put(path.join(folder, name, 'search', 'index.html'), page)
  for (const script of scripts) {
    const own = script === 'lunr.min.js' ? path.join(here, 'node_modules', 'lunr', script) : path.join(here, 'pages', script)
    put(path.join(folder, name, 'search', script), fs.readFileSync(own))
  }
}

// The index ready made, and the texts of results in files of as many as ours: both to its advantage.
function writeLunr(to) {
  const index = lunr(function () {
    this.ref('number')
    for (const [field, boost] of Object.entries(boosts)) this.field(field, { boost })
    for (const record of records) this.add(record)
  })
  put(path.join(to, 'index.json'), JSON.stringify(index))
  for (let first = 0; first < records.length; first += ON_A_CARD_FILE) {
    const cards = records.slice(first, first + ON_A_CARD_FILE).map(({ name, summary, path }) => ({ name, summary, path }))
    put(path.join(to, 'cards', `${first / ON_A_CARD_FILE}.json`), JSON.stringify(cards))
  }
}

async function writePagefind(to) {
  const { index } = await pagefind.createIndex({})
  for (const { name, also, words, summary, text, path } of records) {
    const { errors } = await index.addCustomRecord({
      url: `/${path}`,
      // A field of its own has its own line, as a page would have.
      content: [name, also, words, summary, text].filter((part) => part).join('.\n'),
      language: 'en',
      meta: { title: name, summary }
    })
    if (errors.length > 0) throw new Error(errors.join('\n'))
  }
  const { errors } = await index.writeFiles({ outputPath: to })
  if (errors.length > 0) throw new Error(errors.join('\n'))
  await pagefind.close()
}

function put(file, content) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, content)
}
