// node run.mjs SITE REPORTS: serves SITE as a plain web server would and asks Lighthouse about four kinds of page.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const [site, reports] = process.argv.slice(2)
const pages = { home: '', strand: 'strands/health/', service: 'services/speech-therapy-school-age/', guide: 'guides/twenty-weeks/deciding/' }
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json', '.xml': 'application/xml', '.txt': 'text/plain' }
const judged = ['accessibility', 'best-practices', 'seo']

const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
  const file = join(site, path.endsWith('/') ? path + 'index.html' : path)
  try {
    const body = await readFile(file)
    const packed = /text|json|xml|javascript/.test(types[extname(file)] ?? '')
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(packed ? gzipSync(body) : body)
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' })
    response.end('Not found')
  }
})
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const address = `http://127.0.0.1:${server.address().port}/`
await mkdir(reports, { recursive: true })

let failed = false
console.log('page      performance  accessibility  best-practices  seo')
for (const [name, path] of Object.entries(pages)) {
  const chrome = await launch({
    chromePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  try {
    const { lhr, report } = await lighthouse(address + path, { port: chrome.port, output: 'html', logLevel: 'error' })
    await writeFile(join(reports, `${name}.html`), report)
    const scores = Object.fromEntries(Object.entries(lhr.categories).map(([id, category]) => [id, Math.round(category.score * 100)]))
    console.log(`${name.padEnd(10)}${String(scores.performance).padEnd(13)}${String(scores.accessibility).padEnd(15)}${String(scores['best-practices']).padEnd(16)}${scores.seo}`)
    for (const id of judged.filter((id) => scores[id] < 100)) {
      failed = true
      for (const { id: audit } of lhr.categories[id].auditRefs) {
        const result = lhr.audits[audit]
        if (result.score !== null && result.score < 1) console.log(`  ${id}: ${result.title}: ${JSON.stringify(result.details?.items?.slice(0, 3) ?? result.explanation ?? '')}`)
      }
    }
  } finally {
    await chrome.kill()
  }
}
server.close()
process.exitCode = failed ? 1 : 0
