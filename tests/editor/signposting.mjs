// The signposting data of a built site against the schema that lies beside it. Prints JSON:
// { "id": the schema's, "records": how many, "errors": [{ at, keyword, params }, …], "passed": spoiled records that were not refused }
import fs from 'node:fs'
import path from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'

const read = (name) => fs.readFileSync(path.join(process.argv[2], 'data', name), 'utf8')
const schema = JSON.parse(read('signposting.schema.json'))
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateSchema: true })
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
ajv.addFormat('uri', (text) => URL.canParse(text))
ajv.addFormat('email', /^[^@\s]+@[^@\s]+\.[^@\s]+$/)
ajv.addSchema(schema, 'signposting')
const [whole, record] = [ajv.getSchema('signposting'), ajv.getSchema('signposting#/$defs/record')]

const data = JSON.parse(read('signposting.json'))
const errors = []
const check = (validate, value) => {
  if (!validate(value)) errors.push(...validate.errors.map(({ instancePath, keyword, params }) => ({ at: instancePath, keyword, params: JSON.stringify(params) })))
}
check(whole, data)
for (const line of read('signposting.ndjson').split('\n').filter((l) => l !== '')) check(record, JSON.parse(line))

// A schema that lets everything pass would pass this test too: each of these must be refused.
const spoiled = {
  'no id': (r) => { delete r.id },
  'no freshness': (r) => { delete r.freshness },
  'a kind nobody knows': (r) => { r.kind = 'person' },
  'a stage nobody knows': (r) => { r.stages = ['later'] },
  'a term where a list belongs': (r) => { r.needs = 'any' },
  'an age that is a text': (r) => { r.ages = { from: '5', to: 18 } },
  'an age of 26': (r) => { r.ages = { from: 5, to: 26 } },
  'a yes': (r) => { r.access['no-assessment-needed'] = 'yes' },
  'an availability that is empty': (r) => { r.availability = '' },
  'a day in words': (r) => { r.freshness['review-due'] = '1 May' }
}
const passed = Object.entries(spoiled).filter(([, spoil]) => {
  const copy = structuredClone(data.records[0])
  spoil(copy)
  return record(copy)
}).map(([name]) => name)
console.log(JSON.stringify({ id: schema.$id ?? null, records: data.records.length, errors, passed }))
