// What leaves the page, when the coordinator asks for it: a file, a table, or the services on this browser's own list.

import { day } from '../../freshness.js'
import { REFUSED } from '../../list/buttons.js'
import { addAll } from '../../list/stored.js'
import { link } from '../../search-page/elements.js'
import { showMistake } from '../../search-page/mistake.js'
import { download } from '../own-file/download.js'
import { whenOpened } from '../own-file/opening.js'
import { csv } from './csv.js'
import { fileOf, KIND, listOf } from './saved.js'
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
    const myList = link(currentTarget.dataset.myList, 'My list')
    if (count < 0) tell(REFUSED)
    else if (count === 0) tell('Nothing was added: all of it is on My list, or My list is full. ', myList)
    else tell(`${services(count)} added to My list, without your notes. `, myList)
  })

  whenOpened(file, KIND, (values) => {
    const { problem, left, ...saved } = listOf(values)
    if (problem) refuse(problem)
    else take(saved, left)
  }, refuse)

  function take(saved, left) {
    showMistake(file, mistake, false)
    const lost = left === 0 ? '' : ` ${left === 1 ? '1 line' : `${left} lines`} of it could not be read.`
    page.onOpened(saved, `${services(saved.lines.length)} opened from your file.${lost}`)
  }

  function refuse(problem) {
    mistake.querySelector('[data-signpost-file-problem]').textContent = problem
    showMistake(file, mistake, true)
    page.say(problem)
  }

  return {
    forget() {
      file.value = ''
      said.textContent = ''
      showMistake(file, mistake, false)
    }
  }
}

const services = (count) => count === 1 ? '1 service is' : `${count} services are`
