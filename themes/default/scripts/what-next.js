// "What should I do next?" works without this script: answers are links to parts of the page, and the style sheet shows one. The
// script keeps the part in sight when a link leads elsewhere on the page, and tells which way was taken.

import { element, hidden } from './search-page/elements.js'
import { createStatus } from './search-page/status.js'
import { createWay } from './what-next/way.js'

function start(guide) {
  const parts = new Map([...guide.querySelectorAll('.lo-next__part')].map((part) => [part.querySelector('.lo-next__title').id, part]))
  const first = parts.keys().next().value
  const said = guide.querySelector('[data-next-said]')
  const given = guide.querySelector('[data-next-given]')
  const say = createStatus(guide.querySelector('[data-next-status]'))
  const way = createWay()
  const title = document.title
  const heading = (place) => parts.get(place).querySelector('.lo-next__title')

  // Null for a place that is not in the guide, such as "Urgent help" below it.
  const asked = () => {
    const place = location.hash.slice(1)
    return place === '' ? first : parts.has(place) ? place : null
  }

  function show(place) {
    way.arrive(place)
    for (const [id, part] of parts) part.classList.toggle('lo-next__part--shown', id === place)
    const steps = way.said()
    given.replaceChildren(...steps.map((step) => element('li', null,
      `${heading(step.question).textContent} `, element('strong', null, step.answer), ' ',
      element('a', { href: `#${step.question}`, class: 'lo-print-hide' }, 'Change', hidden(` your answer to: ${heading(step.question).textContent}`)))))
    said.hidden = steps.length === 0
    document.title = location.hash === '' ? title : `${heading(place).textContent} – ${title}`
  }

  guide.addEventListener('click', (event) => {
    const answer = event.target.closest('[data-next-answer]')
    // With these keys the answer opens in a tab of its own, and this page stays where it is.
    if (!answer || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const question = answer.closest('.lo-next__part').querySelector('.lo-next__title').id
    way.choose(question, answer.textContent, answer.hash.slice(1))
  })

  addEventListener('hashchange', () => {
    const place = asked()
    if (place === null) return
    show(place)
    heading(place).focus({ preventScroll: true })
    say(parts.get(place).matches('.lo-next__outcome') ? 'What you could do first' : `Question ${way.said().length + 1}`)
  })

  show(asked() ?? first)
  guide.classList.add('lo-next--awake')
}

const guide = document.querySelector('[data-next]')
if (guide) start(guide)
