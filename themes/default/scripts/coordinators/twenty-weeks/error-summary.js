// What is wrong with a form, above it: each line leads to the box it is about.

import { element } from '../../search-page/elements.js'

// `summary` is the summary of govuk-frontend; answers what shows a list of { words, box }. An empty list takes the summary away.
export function createErrorSummary(summary) {
  const list = summary.querySelector('ul')
  return (wrong) => {
    list.replaceChildren(...wrong.map(({ words, box }) => {
      const link = element('a', { href: `#${box.id}` }, words)
      link.addEventListener('click', (event) => {
        event.preventDefault()
        box.focus()
      })
      return element('li', null, link)
    }))
    summary.hidden = wrong.length === 0
    if (wrong.length === 0) return
    // The boxes of a closed part cannot be reached.
    for (const { box } of wrong) box.closest('details')?.setAttribute('open', '')
    summary.focus()
  }
}
