// Holds the index the build writes against MiniSearch's own. Standard input: {"documents": [{"id", "name"?, …: terms joined by
// spaces}…], "public": the index in the library's form, "script": the text of index.js}. Prints {"same": true}, or what differs.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import vm from 'node:vm'
import { expand, options } from '../../themes/default/scripts/search/expand.js'
import { problem } from '../../themes/default/scripts/search/problem.js'
import { unpack } from '../../themes/default/scripts/search/unpack.js'
import { MiniSearch } from './packages.mjs'
import { byTerm, fields } from './write-index.mjs'

const asked = JSON.parse(fs.readFileSync(0, 'utf8'))
const sorted = (json) => ({ ...json, index: [...json.index].sort(byTerm) })
const without = ({ storedFields, documentIds, ...rest }) => rest

const mini = new MiniSearch(options(fields))
mini.addAll(asked.documents)
const library = JSON.parse(JSON.stringify(sorted(mini.toJSON())))

try {
  // The script is run as a browser runs it: a classic script with nothing but itself.
  const page = { JSON }
  page.self = page
  vm.runInNewContext(asked.script, page)
  const index = unpack(JSON.parse(JSON.stringify(page.LO_index)))
  assert.equal(problem(index), null)
  const expanded = JSON.parse(JSON.stringify(sorted(expand(index).toJSON())))
  assert.deepStrictEqual(without(expanded), without(library), 'expanded')
  assert.deepStrictEqual(without(asked.public), without(library), 'public')
  assert.deepStrictEqual(asked.public.documentIds, library.documentIds, 'ids')
  // The library takes the public form as it is.
  assert.equal(MiniSearch.loadJS(asked.public, options(fields)).documentCount, asked.documents.length)
  console.log(JSON.stringify({ same: true }))
} catch (difference) {
  console.log(JSON.stringify({ same: false, difference: String(difference.message).slice(0, 2000) }))
}
