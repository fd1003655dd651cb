// Every YAML file of a site against the schema that .vscode/settings.json names for it. Prints JSON:
// { "<file>": null (no schema) | [{ at, keyword, params }, …] }
import fs from 'node:fs'
import path from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { parse } from 'yaml'

const root = process.argv[2]
const settings = JSON.parse(fs.readFileSync(path.join(root, '.vscode/settings.json'), 'utf8'))

// Strict, so that a keyword nobody knows is a fault; these are the ones editors know beyond the standard.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false, allErrors: true, validateSchema: true })
for (const keyword of ['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions', 'errorMessage']) ajv.addKeyword(keyword)

const compiled = Object.entries(settings['yaml.schemas']).map(([url, globs]) => ({
  // A star stands for one name.
  patterns: globs.map((g) => new RegExp('^' + g.split('*').map((p) => p.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('[^/]*') + '$')),
  validate: ajv.compile(JSON.parse(fs.readFileSync(path.join(root, url), 'utf8')))
}))

const found = {}
for (const folder of ['input', 'providers']) {
  for (const name of fs.readdirSync(path.join(root, folder), { recursive: true }).sort()) {
    if (!name.endsWith('.yaml')) continue
    const file = `${folder}/${name}`
    const schemas = compiled.filter((c) => c.patterns.some((p) => p.test(file)))
    if (schemas.length > 1) throw new Error(`${file} has ${schemas.length} schemas`)
    found[file] = schemas.length === 0 ? null : errors(schemas[0].validate, parse(fs.readFileSync(path.join(root, file), 'utf8')))
  }
}
console.log(JSON.stringify(found))

function errors(validate, document) {
  validate(document)
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({ at: instancePath, keyword, params: JSON.stringify(params) }))
}
