// Answers come in files of some providers each, as scripts: those work over http, from a service worker and from a memory stick alike.

import { element } from '../search-page/elements.js'
import { problemOfAnswers } from './problem.js'

// Gives what providers of the list say. Fails with the word for what is wrong: "missing", "cut-short" or "version".
export function answersOf(list) {
  const coming = new Map()

  const file = (number) => {
    if (!coming.has(number)) {
      const come = load(number)
      // Not remembered when it failed: a signal comes back.
      come.catch(() => coming.delete(number))
      coming.set(number, come)
    }
    return coming.get(number)
  }

  return (providers) => Promise.all(providers.map(async (provider) => {
    const at = list.providers.indexOf(provider)
    const number = Math.floor(at / list.inOneFile)
    const place = at % list.inOneFile
    await file(number)
    const content = self.LO_answers?.[number] ?? null
    const problem = problemOfAnswers(content, list, place, provider.id)
    if (problem !== null) {
      coming.delete(number)
      throw new Error(problem)
    }
    return content.providers[place]
  }))
}

function load(number) {
  return new Promise((resolve, reject) => {
    const script = element('script', { src: `answers/${number}.js` })
    script.addEventListener('load', resolve)
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error('missing'))
    })
    document.head.append(script)
  })
}
