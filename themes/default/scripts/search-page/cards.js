// Cards, what a list of results shows of a document, come in files of some documents each, as scripts: those work over http, from
// a service worker and from a memory stick alike.

import { element } from './elements.js'

export const IN_ONE_FILE = 50

// Gives the cards of documents. Fails with the word for what is wrong: "missing", "cut-short" or "version".
export function cardsOf(build, folder = 'cards/') {
  const coming = new Map()

  const file = (number) => {
    if (!coming.has(number)) {
      const come = load(`${folder}${number}.js`).then(() => checked(number))
      // Not remembered when it failed: a signal comes back.
      come.catch(() => coming.delete(number))
      coming.set(number, come)
    }
    return coming.get(number)
  }

  function checked(number) {
    const content = self.LO_cards?.[number]
    if (!Array.isArray(content?.cards)) throw new Error('cut-short')
    if (content.build !== build) throw new Error('version')
    return content
  }

  return async (documents) => Promise.all(documents.map(async (document) => {
    const { cards } = await file(Math.floor(document / IN_ONE_FILE))
    const card = cards[document % IN_ONE_FILE]
    if (!card) throw new Error('cut-short')
    return card
  }))
}

// Runs a script of data; fails with "missing" when it does not come.
export function load(src) {
  return new Promise((resolve, reject) => {
    const script = element('script', { src })
    script.addEventListener('load', resolve)
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error('missing'))
    })
    document.head.append(script)
  })
}
