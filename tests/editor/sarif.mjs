// A SARIF log on standard input against the official schema of SARIF 2.1.0. Prints JSON: the list of what is wrong.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true })
ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]*$/i)
ajv.addFormat('uri-reference', /^[^\s"<>\\^`{|}]*$/)
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
ajv.validate(schema, JSON.parse(fs.readFileSync(0, 'utf8')))
console.log(JSON.stringify(ajv.errors ?? []))
