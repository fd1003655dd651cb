// What leaves the page, when the coordinator asks for it: a file, a table, or the services on this browser's own list.

import { day } from '../../freshness.js'
import { REFUSED } from '../../list/buttons.js'
import { addAll } from '../../list/stored.js'
import { link } from '../../search-page/elements.js'
import { showMistake } from '../../search-page/mistake.js'
import { download } from '../own-file/download.js'
import { csv } from './csv.js'
import { fileOf, listOf } from './saved.js'
import { rowsOf, toldOf } from './told.js'

// `page` is {offer, home, today, say, list, onSaved, onOpened}.
export function createFiles(part, page) {
  const said = part.querySelector('[data-signpost-said]')
  const file = part.querySelector('#file')
  const mistake = part.querySelector('#file-error')
  const { list } = page

  const press = (name, work) => part.querySelector(`[data-signpost-${name}]`)?.addEventListener('click', work)
  const fileName = (ending) => `signpost-${day(new Date())}.${ending}`

  function tell(words, ...more) {
    said.replaceChildren(words, ...more)
    page.say(words)
  }

  press('save', () => {
    download(fileName('json'), 'application/json', fileOf({ lines: list.lines, ...list.from }))
    page.onSaved()
    tell('The list is saved to a file. You can open it again on this page.')
  })

  press('table', () => {
    download(fileName('csv'), 'text/csv', csv(rowsOf(list.lines.map((line) => toldOf(line, page.offer, page.home, page.today)))))
    tell('The table is saved. Spreadsheets open it; this page does not.')
  })

  press('keep', ({ currentTarget }) => {
    const ids = list.lines.filter(({ id }) => page.offer.find(id) !== null).map(({ id }) => id)
    const count = addAll(ids)
    if (count < 0) tell(REFUSED)
    else tell(count === 0 ? 'Nothing was added: all of it is on My list, or My list is full. ' : `${count === 1 ? '1 service is' : `${count} services are`} added to My list, without your notes. `, link(currentTarget.dataset.myList, 'My list'))
  })

  file.addEventListener('change', async () => {
    const [chosen] = file.files
    if (!chosen) return
    const { problem, left, ...saved } = listOf(await textOf(chosen))
    showMistake(file, mistake, problem !== undefined)
    if (problem) {
      mistake.querySelector('[data-signpost-file-problem]').textContent = problem
      page.say(problem)
    } else {
      const count = saved.lines.length
      page.onOpened(saved, `${count === 1 ? '1 service is' : `${count} services are`} opened from your file.${left > 0 ? ` ${left === 1 ? '1 line' : `${left} lines`} of it could not be read.` : ''}`)
    }
    // The same file can be chosen again.
    file.value = ''
  })

  return {
    forget() {
      file.value = ''
      said.textContent = ''
      showMistake(file, mistake, false)
    }
  }
}

// A file that is far too large is not read into the page: what is read of it is enough to say so.
const LONGEST = 4_000_001

const textOf = (file) => file.slice(0, LONGEST).text().catch(() => '')
