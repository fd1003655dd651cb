// Builds the default theme: themes/default (styles, scripts, pictures) and npm packages in, artifacts/theme out. Run by
// build/Theme.targets, or by hand: `node build/theme.mjs`. Does nothing when no input has changed.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { splitStyles } from './split-styles.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const theme = path.join(here, '..', 'themes', 'default')
const modules = path.join(theme, 'node_modules')
const artifacts = path.join(here, '..', 'artifacts')
const output = path.join(artifacts, 'theme')
const stamp = path.join(output, '.stamp')

// MSBuild shows a line of this form as an error of its own.
class BuildError extends Error {}

function filesUnder(folder) {
  return fs.readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = fs.readFileSync(file)
    hash.update(`${path.relative(theme, file)}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
}

// One build at a time. A lock whose owner is gone is taken over.
async function withLock(work) {
  fs.mkdirSync(artifacts, { recursive: true })
  const lock = path.join(artifacts, 'theme.lock')
  const giveUp = Date.now() + 5 * 60_000
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (ownerIsGone(lock)) fs.rmSync(lock, { force: true })
      else if (Date.now() > giveUp) throw new BuildError(`Another theme build still holds ${lock}. Delete it if none runs.`)
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
  try {
    await work()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

function ownerIsGone(lock) {
  const owner = Number(readIfThere(lock))
  if (!owner) return false // not written yet, or just removed
  try {
    process.kill(owner, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

// `npm ci`, only when the lock file differs from the one installed last.
function install() {
  const wanted = hashOf([path.join(theme, 'package-lock.json')])
  const installed = path.join(modules, '.localoffer-lock')
  if (readIfThere(installed) === wanted) return
  console.log('theme: installing npm packages')
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: theme, encoding: 'utf8', shell: process.platform === 'win32' })
  if (npm.error) {
    throw new BuildError('npm was not found. Node 20 or newer, with npm, is needed to build localoffer itself; an authority that uses the packed tool needs none.')
  }
  if (npm.status !== 0) {
    console.log(npm.stdout + npm.stderr)
    throw new BuildError(`npm ci failed in ${theme}; its output is above.`)
  }
  fs.writeFileSync(installed, wanted)
}

function compileStyles(require, name) {
  const sass = require('sass')
  const { css } = sass.compile(path.join(theme, 'styles', name),
    { style: 'compressed', loadPaths: [modules], quietDeps: true, logger: sass.Logger.silent })
  checkStyles(css, name)
  return css
}

// No other organisation's identity, and nothing fetched from anywhere. Attribute selectors may name a scheme.
function checkStyles(css, name) {
  const rest = css.replace(/\[href[\^*]="https?:\/\/"\]/g, '')
  for (const word of ['GDS Transport', 'govuk-crest', 'http', 'url(', '@import', '@font-face']) {
    if (rest.includes(word)) throw new BuildError(`${name} makes styles with "${word}", which the default theme must not.`)
  }
}

function bundleScript(require, name) {
  const { outputFiles } = require('esbuild').buildSync({
    entryPoints: [path.join(theme, 'scripts', name)],
    absWorkingDir: theme,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    write: false,
    logLevel: 'warning'
  })
  return outputFiles[0].text
}

// The licence of every package that something shipped is made from: the theme's `dependencies`, not its tools. A package that
// carries no licence file has its text in themes/default/licences.
function notices() {
  const names = Object.keys(JSON.parse(fs.readFileSync(path.join(theme, 'package.json'), 'utf8')).dependencies).sort()
  const parts = names.map((name) => {
    const folder = path.join(modules, name)
    const { version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const own = fs.readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry))
    const file = own ? path.join(folder, own) : path.join(theme, 'licences', `${name.replaceAll('/', '-')}.txt`)
    if (!fs.existsSync(file)) throw new BuildError(`${name} ${version} (${license}) carries no licence text. Put it in ${file}.`)
    const text = fs.readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim()
    return `${name} ${version} (${license})\n${'-'.repeat(40)}\n\n${text}\n`
  })
  return `The style sheet and script of this site contain parts of these packages.\n\n${parts.join('\n\n')}`
}

// The mark of its encoding belongs at the beginning of a file: in the middle it spoils the rule that comes after it.
const withoutMark = (text) => text.replace(/^\uFEFF/, '')

// What of the library only these pages use stands in their own sheet: a family's first visit does not pay for it.
const isForCoordinators = (name) => /(^|\/)coordinators\//.test(name.replaceAll('\\', '/'))

async function build() {
  const templates = filesUnder(theme).filter((file) => file.endsWith('.hbs') && !file.startsWith(modules))
  const inputs = [
    fileURLToPath(import.meta.url), path.join(here, 'split-styles.mjs'), ...templates, path.join(theme, 'package.json'), path.join(theme, 'package-lock.json'),
    ...['styles', 'scripts', 'assets', 'licences'].flatMap((folder) => filesUnder(path.join(theme, folder)))
  ]
  const wanted = hashOf(inputs)
  if (readIfThere(stamp) === wanted) {
    const now = new Date()
    fs.utimesSync(stamp, now, now)
    return
  }

  install()
  const require = createRequire(pathToFileURL(path.join(theme, 'package.json')))
  const scripts = ['site.js', 'search.js', 'my-list.js', 'offline.js', 'compare.js', 'what-next.js', 'sw.js',
    ...['signpost', 'stages', 'twenty-weeks', 'key-working', 'circle-of-support', 'forms'].map((name) => `coordinators/${name}.js`)].map((name) => [name, bundleScript(require, name)])
  const { PurgeCSS } = require('purgecss')
  const texts = [...templates.map((file) => [path.relative(theme, file), fs.readFileSync(file, 'utf8')]), ...scripts]
  const { used, rest } = await splitStyles(PurgeCSS, compileStyles(require, 'site.scss'), texts.filter(([name]) => !isForCoordinators(name)).map(([, text]) => text))
  const more = await splitStyles(PurgeCSS, rest, texts.filter(([name]) => isForCoordinators(name)).map(([, text]) => text))
  const files = new Map([
    ['site.css', used],
    ['components.css', rest],
    ['compare.css', compileStyles(require, 'compare.scss')],
    ['what-next.css', compileStyles(require, 'what-next.scss')],
    ['coordinators/coordinators.css', more.used + withoutMark(compileStyles(require, 'coordinators.scss'))],
    ['booklet.css', compileStyles(require, 'booklet.scss')],
    ...scripts,
    ['THIRD-PARTY-NOTICES.txt', notices()]
  ])

  // Made beside the former one and swapped in whole, so that a reader never sees half a theme.
  const fresh = `${output}.new`
  const former = `${output}.old`
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.rmSync(former, { recursive: true, force: true })
  fs.mkdirSync(fresh, { recursive: true })
  for (const [name, text] of files) {
    fs.mkdirSync(path.dirname(path.join(fresh, name)), { recursive: true })
    fs.writeFileSync(path.join(fresh, name), text)
  }
  fs.cpSync(path.join(theme, 'assets'), fresh, { recursive: true })
  fs.writeFileSync(path.join(fresh, '.stamp'), wanted)
  if (fs.existsSync(output)) fs.renameSync(output, former)
  fs.renameSync(fresh, output)
  fs.rmSync(former, { recursive: true, force: true })
  console.log(`theme: site.css ${files.get('site.css').length} bytes, site.js ${files.get('site.js').length} bytes, search.js ${files.get('search.js').length} bytes`)
}

try {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new BuildError(`Node ${process.versions.node} is too old. Node 20 or newer is needed to build localoffer itself; an authority that uses the packed tool needs none.`)
  }
  await withLock(build)
} catch (error) {
  // A mistake in a style sheet knows its own place.
  const place = error.span?.url ? `${fileURLToPath(error.span.url)}(${error.span.start.line + 1},${error.span.start.column + 1})` : 'build/theme.mjs'
  console.error(`${place} : error LOTHEME : ${(error.sassMessage ?? error.message ?? String(error)).split('\n')[0]}`)
  if (!(error instanceof BuildError) && !error.span) console.error(error)
  process.exitCode = 1
}
