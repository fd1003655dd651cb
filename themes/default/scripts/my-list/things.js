// What is known of the things on a list: the files of the search say it, loaded as scripts, so that this works from a disk too.

import { cardsOf, IN_ONE_FILE, load } from '../search-page/cards.js'

const SEARCH = '../search/'

// A thing is {id, card, gone, file}. Without a card and not gone, its file is missing, cut short or of another build.
export function createThings() {
  let coming = null

  const index = () => {
    if (coming === null) {
      coming = load(`${SEARCH}ids.js`).then(read)
      // Not remembered when it failed: a signal comes back.
      coming.catch(() => { coming = null })
    }
    return coming
  }

  return async (ids) => {
    let found
    try {
      found = await index()
    } catch {
      return ids.map((id) => ({ id, card: null, gone: false, file: null }))
    }
    return Promise.all(ids.map((id) => thing(id, found)))
  }
}

function read() {
  const { build, ids } = self.LO_ids ?? {}
  if (typeof build !== 'string' || !Array.isArray(ids)) throw new Error('cut-short')
  return { numbers: new Map(ids.map((id, number) => [id, number])), cards: cardsOf(build, `${SEARCH}cards/`) }
}

async function thing(id, { numbers, cards }) {
  const number = numbers.get(id)
  if (number === undefined) return { id, card: null, gone: true, file: null }
  const file = `search/cards/${Math.floor(number / IN_ONE_FILE)}.js`
  try {
    const [card] = await cards([number])
    return { id, card: card.id === id ? card : null, gone: false, file }
  } catch {
    return { id, card: null, gone: false, file }
  }
}
