// Opens one document in yaml-language-server, as an editor does, and prints what it would show. Standard input:
// { "root": folder of the site, "file": path in it, "text": what stands in it, "hover": [[line, character]…], "complete": [[line, character]…] }
// with places counted from 0. Standard output: { "diagnostics": […], "hovers": [text…], "completions": [[{ label, documentation }…]…] }
import fs from 'node:fs'
import path from 'node:path'
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const asked = JSON.parse(fs.readFileSync(0, 'utf8'))
const settings = JSON.parse(fs.readFileSync(path.join(asked.root, '.vscode/settings.json'), 'utf8'))
const server = spawn(process.execPath, [createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
const uri = pathToFileURL(path.join(asked.root, asked.file)).href
const rootUri = pathToFileURL(asked.root).href

let diagnosed
const diagnostics = new Promise((resolve) => { diagnosed = resolve })
const waiting = new Map()
let next = 1
let received = Buffer.alloc(0)

server.stdout.on('data', (chunk) => {
  received = Buffer.concat([received, chunk])
  for (;;) {
    const head = received.indexOf('\r\n\r\n')
    if (head < 0) return
    const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, head).toString())[1])
    if (received.length < head + 4 + length) return
    const message = JSON.parse(received.subarray(head + 4, head + 4 + length).toString())
    received = received.subarray(head + 4 + length)
    heard(message)
  }
})

function heard(message) {
  if (message.method === 'textDocument/publishDiagnostics' && message.params.uri === uri) diagnosed(message.params.diagnostics)
  else if (message.method === 'workspace/configuration') answer(message.id, message.params.items.map(({ section }) => section === 'yaml' ? yaml() : {}))
  else if (message.method === 'workspace/workspaceFolders') answer(message.id, [{ uri: rootUri, name: 'site' }])
  else if (message.method && message.id !== undefined) answer(message.id, null)
  else if (waiting.has(message.id)) {
    const { resolve, reject } = waiting.get(message.id)
    if (message.error) reject(new Error(message.error.message))
    else resolve(message.result)
  }
}

// "yaml.schemas" in the file is yaml: { schemas } to the server.
function yaml() {
  const section = {}
  for (const [key, value] of Object.entries(settings).filter(([k]) => k.startsWith('yaml.'))) {
    key.split('.').slice(1).reduce((at, part, i, all) => (at[part] = i === all.length - 1 ? value : at[part] ?? {}), section)
  }
  return { hover: true, completion: true, validate: true, ...section }
}

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }))
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`)
  server.stdin.write(body)
}
const answer = (id, result) => send({ id, result })
const tell = (method, params) => send({ method, params })
const ask = (method, params) => new Promise((resolve, reject) => {
  waiting.set(next, { resolve, reject })
  send({ id: next++, method, params })
})

const deadline = setTimeout(() => { console.error('The language server did not answer within a minute.'); server.kill(); process.exit(1) }, 60000)
await ask('initialize', {
  processId: process.pid,
  rootUri,
  workspaceFolders: [{ uri: rootUri, name: 'site' }],
  capabilities: {
    workspace: { configuration: true, workspaceFolders: true },
    textDocument: { completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } }, hover: { contentFormat: ['markdown'] }, publishDiagnostics: {} }
  }
})
tell('initialized', {})
tell('workspace/didChangeConfiguration', { settings: { yaml: yaml() } })
tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text: asked.text } })
const at = ([line, character]) => ({ textDocument: { uri }, position: { line, character } })
const found = { diagnostics: await diagnostics, hovers: [], completions: [] }
for (const place of asked.hover ?? []) found.hovers.push((await ask('textDocument/hover', at(place)))?.contents?.value ?? '')
for (const place of asked.complete ?? []) {
  const list = await ask('textDocument/completion', at(place))
  found.completions.push((list?.items ?? list ?? []).map(({ label, documentation }) => ({ label, documentation: documentation?.value ?? documentation ?? '' })))
}
console.log(JSON.stringify(found))
clearTimeout(deadline)
await ask('shutdown', null)
tell('exit')
