// Saves the pages of a list, and what this page needs to show it, for reading with no internet.

import { addressOf, canSave, offlinePage, sayProblem } from '../offline/device.js'
import { savePages } from '../offline/save.js'
import { element, link, paragraph } from '../search-page/elements.js'
import { pathOf } from './item.js'
import { button, panel } from './panel.js'

export { canSave }

const OWN = 'my-list/index.html'

// Every page once, without the part of it that an address may name.
const pathsOf = (things) => [...new Set(things.map(pathOf).filter(Boolean).map((path) => path.split('#')[0]))]

// Made once and kept, whatever is drawn around it: saving goes on.
export function createSaving(say) {
  const bar = element('progress', { id: 'list-progress', max: '1', value: '0' })
  const running = element('p', { class: 'lo-offline__progress', hidden: true }, element('label', { class: 'govuk-visually-hidden', for: 'list-progress' }, 'How much is saved'), bar)
  const note = element('p', { class: 'lo-saved' })
  let busy = false
  const tell = (words, ...more) => {
    note.replaceChildren(words, ...more)
    say(words)
  }

  async function save(things) {
    if (busy) return
    busy = true
    const paths = [...pathsOf(things), OWN]
    bar.max = paths.length
    bar.value = 0
    running.hidden = false
    tell('Saving…')
    try {
      const gone = await savePages(paths, (done) => { bar.value = done })
      // The service worker keeps what passes: what this page says of the things on the list.
      const files = [...new Set(['search/ids.js', ...things.map(({ file }) => file).filter(Boolean)])]
      await Promise.all(files.map(async (file) => {
        if (!(await fetch(addressOf(file))).ok) throw new Error(file)
      }))
      const count = paths.length - 1 - gone.length
      tell(`Saved: this page and the ${count === 1 ? 'page' : `${count} pages`} on your list. You can read them with no internet. `, link(offlinePage, 'All that is saved'))
    } catch (problem) {
      tell(sayProblem(problem))
    }
    running.hidden = true
    busy = false
  }

  return {
    draw: (things, close) => panel('Save your list to read with no internet',
      paragraph('The pages on your list are kept in this browser, as they are today, and so are the last pages you open from then on.'),
      element('div', { class: 'lo-actions' }, button('Save the pages', 'save', () => save(things), ''), button('Close', 'close', close)),
      running, note)
  }
}
