// Measures the search of a built site against judged queries:
//
//   node tests/search/relevance.mjs SITE [QUERIES] [--failures] [--blind] [--json] [--today=YYYY-MM-DD]
//
// SITE is the folder that holds search/index.js; QUERIES is tests/search/queries.yaml unless another file is named.
// Three searches over the same documents: ours; ours without synonyms; MiniSearch with its default options (any of the words,
// no prefix, no fuzzy, no boosts). The last is given our terms, folded and singular, which flatters it.
//
//   success@1  one of `want` comes first
//   success@5  one of `want` or `also` is among the first five
//   MRR        mean of 1 / place of the first of `want`; 0 when it is not found at all. `also` does not count.
//
// --failures lists the queries that ours fails. Of the blind ones only ids are told, so that nobody tunes on them; --blind tells all.

import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { open } from '../../themes/default/scripts/search/engine.js'
import { expand } from '../../themes/default/scripts/search/expand.js'
import { problem } from '../../themes/default/scripts/search/problem.js'
import { emptyState } from '../../themes/default/scripts/search/state.js'
import { terms } from '../../themes/default/scripts/search/terms.js'
import { unpack } from '../../themes/default/scripts/search/unpack.js'
import { yaml } from './packages.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))

// What a data file of the site gives the page: a classic script that sets one name.
export function readData(file, name) {
  const context = { self: {} }
  vm.runInNewContext(fs.readFileSync(file, 'utf8'), context, { timeout: 10_000 })
  return context.self[name]
}

export function measure(queries, find) {
  const results = queries.map((query) => {
    const found = find(query.query)
    const place = found.findIndex((id) => query.want.includes(id)) + 1
    const nearest = found.slice(0, 5).some((id) => query.want.includes(id) || query.also?.includes(id))
    return { query, found: found.slice(0, 5), place, isFirst: place === 1, isNear: nearest }
  })
  const share = (of) => results.length === 0 ? 0 : results.filter(of).length / results.length
  const mean = results.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / (results.length || 1)
  return { count: results.length, first: share((result) => result.isFirst), five: share((result) => result.isNear), mrr: mean, results }
}

export function searches(index, ids, today) {
  const through = (engine) => (q) => engine.search({ ...emptyState(), q }).hits().map((hit) => ids[hit.document])
  const mini = expand(index)
  const stop = new Set(index.stop)
  return {
    ours: through(open(index, { today })),
    'without synonyms': through(open({ ...index, synonyms: [] }, { today })),
    'plain MiniSearch': (q) => mini.search(terms(q, stop).join(' ')).map(({ id }) => ids[id])
  }
}

function main(args) {
  const options = new Set(args.filter((arg) => arg.startsWith('--')))
  const [site, file = path.join(here, 'queries.yaml')] = args.filter((arg) => !arg.startsWith('--'))
  if (!site) throw new Error('Which site? node tests/search/relevance.mjs SITE')
  const today = args.find((arg) => arg.startsWith('--today='))?.slice(8) ?? new Date().toISOString().slice(0, 10)

  const index = unpack(readData(path.join(site, 'search', 'index.js'), 'LO_index'))
  const { build, ids } = readData(path.join(site, 'search', 'ids.js'), 'LO_ids')
  const wrong = problem(index, build)
  if (wrong) throw new Error(`The index of ${site} cannot be used: ${wrong}.`)

  const queries = yaml.parse(fs.readFileSync(file, 'utf8'))
  const known = new Set(ids)
  const strangers = queries.flatMap(({ id, want, also = [] }) => [...want, ...also].filter((name) => !known.has(name)).map((name) => `${id}: ${name}`))

  const report = { site, documents: index.count, today, strangers, sets: {} }
  const all = searches(index, ids, today)
  for (const set of ['blind', 'tuned']) {
    const own = queries.filter((query) => query.set === set)
    report.sets[set] = Object.fromEntries(Object.entries(all).map(([name, find]) => [name, measure(own, find)]))
  }
  if (options.has('--json')) console.log(JSON.stringify(report, (key, value) => key === 'results' ? undefined : value, 2))
  else print(report, options)
}

function print({ documents, strangers, sets }, options) {
  console.log(`${documents} documents`)
  const percent = (share) => `${(share * 100).toFixed(1)}%`.padStart(7)
  for (const [set, all] of Object.entries(sets)) {
    console.log(`\n${set}: ${all.ours.count} queries`.padEnd(30) + 'success@1  success@5    MRR')
    for (const [name, { first, five, mrr }] of Object.entries(all)) {
      console.log(`  ${name.padEnd(22)}     ${percent(first)}    ${percent(five)}  ${mrr.toFixed(3)}`)
    }
  }
  if (strangers.length > 0) console.log(`\nJudged, but no document of this site:\n  ${strangers.join('\n  ')}`)
  if (!options.has('--failures')) return
  for (const [set, { ours }] of Object.entries(sets)) {
    const failed = ours.results.filter((result) => !result.isFirst || !result.isNear)
    console.log(`\n${set}: ${failed.length} not first or not among five`)
    for (const { query, found, place } of failed) {
      if (set === 'blind' && !options.has('--blind')) console.log(`  ${query.id}`)
      else console.log(`  ${query.id} "${query.query}" wanted ${query.want.join(' or ')} (place ${place || 'none'}); found ${found.join(', ') || 'nothing'}`)
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
