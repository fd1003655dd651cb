// Writes the licences of everything a packed localoffer holds: NuGet packages (from what was restored, and what each says about
// itself), the theme's npm packages (which build/theme.mjs has put together), and, for folders that bring .NET along, .NET itself.
//   node build/notices.mjs OUT [RUNTIME-FOLDER…]
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const [out, ...runtimes] = process.argv.slice(2)
const assets = JSON.parse(fs.readFileSync(path.join(root, 'src/LocalOffer.Cli/obj/project.assets.json'), 'utf8'))
const folders = Object.keys(assets.packageFolders)

const packages = Object.entries(assets.libraries)
  .filter(([, library]) => library.type === 'package')
  .map(([name, library]) => ({ name: name.replace('/', ' '), folder: folders.map((f) => path.join(f, library.path)).find(fs.existsSync) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(({ name, folder }) => {
    const spec = fs.readFileSync(path.join(folder, fs.readdirSync(folder).find((f) => f.endsWith('.nuspec'))), 'utf8')
    const tag = (t) => new RegExp(`<${t}[^>]*>([^<]*)<`).exec(spec)?.[1].trim().replaceAll('&amp;', '&')
    const own = fs.readdirSync(folder).find((f) => /^licen[cs]e(\.\w+)?$/i.test(f))
    // Of several that may be chosen, the first whose text we have.
    const choices = (tag('license') ?? '').split(' OR ').map((l) => l.replace(/[()]/g, '').trim())
    const chosen = choices.find((l) => fs.existsSync(licence(l)))
    if (!own && !chosen) throw new Error(`${name} has the licence "${tag('license')}", whose text is not in build/licences/.`)
    const by = tag('copyright') || `Copyright ${tag('authors')}`
    const text = own ? read(path.join(folder, own)) : `${/copyright|©/i.test(by) ? by : `Copyright ${by}`}\n\n${read(licence(chosen))}`
    return section(`${name} (${chosen ?? tag('license') ?? own})`, text)
  })

const dotnet = runtimes.flatMap((folder) => fs.readdirSync(folder)
  .filter((f) => /^(license|third-?party-?notices)\.txt$/i.test(f)).sort()
  .map((f) => section(`${path.basename(path.dirname(folder))} ${path.basename(folder)}: ${f}`, read(path.join(folder, f)))))

fs.mkdirSync(path.dirname(path.resolve(out)), { recursive: true })
fs.writeFileSync(out, [
  'localoffer is made with the work of others. These are their licences.\n',
  ...packages, ...dotnet,
  section('The default theme', read(path.join(root, 'artifacts/theme/THIRD-PARTY-NOTICES.txt')))
].join('\n\n'))

function licence(name) { return path.join(root, 'build/licences', `${name}.txt`) }
function read(file) { return fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '').replace(/\r\n/g, '\n').trim() }
function section(title, text) { return `${'='.repeat(78)}\n${title}\n${'='.repeat(78)}\n\n${text}\n` }
