// The region with the comparison. What stays (heading, choices) is made once, so that focus is never taken from it.

import { element, paragraph } from '../search-page/elements.js'
import { dayInWords } from '../search-page/phrases.js'
import { drawFacts } from './facts.js'
import { drawContents, drawQuestion, partOf } from './questions.js'
import { counted } from './words.js'

// `onOnly` is told whether only the questions that all have answered are wanted.
export function createResults(region, onOnly) {
  const heading = element('h2', { class: 'lo-part__title', tabindex: '-1' }, 'At a glance')
  const notes = element('div')
  const facts = element('div')
  const only = element('input', { class: 'govuk-checkboxes__input', type: 'checkbox', id: 'only' })
  const detail = button('Open all detail')
  const print = button('Print this comparison')
  const tools = element('div', { class: 'lo-compare__tools lo-print-hide' },
    element('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, element('div', { class: 'govuk-checkboxes__item' },
      only, element('label', { class: 'govuk-label govuk-checkboxes__label', for: 'only' }, 'Only questions that all of them have answered'))),
    element('div', { class: 'lo-actions' }, detail, print))
  const contents = element('div')
  const questions = element('div', { class: 'lo-questions' })
  only.addEventListener('change', () => onOnly(only.checked))
  print.addEventListener('click', () => window.print())
  detail.addEventListener('click', () => {
    const open = allDetail().some((one) => !one.open)
    for (const one of allDetail()) one.open = open
    nameDetail()
  })
  // Toggles do not bubble. On paper stands what is open.
  questions.addEventListener('toggle', ({ target }) => {
    target.classList.toggle('lo-print-hide', !target.open)
    nameDetail()
  }, true)
  region.hidden = true

  const allDetail = () => [...questions.querySelectorAll('details')]

  function nameDetail() {
    const all = allDetail()
    detail.hidden = all.length === 0
    detail.textContent = all.some((one) => !one.open) ? 'Open all detail' : 'Close all detail'
  }

  return {
    heading,
    hide() {
      region.hidden = true
    },
    instead(...pieces) {
      region.replaceChildren(...pieces)
      region.hidden = false
    },
    // `view` is {providers, shown, facts, questions, only, today, addressOfQuestion}. Gives how many questions are shown, in words.
    draw(view) {
      const { providers, shown } = view
      const wanted = view.questions.filter(({ all }) => all || !view.only)
      only.checked = view.only
      notes.replaceChildren(...notesOf(view, wanted))
      facts.replaceChildren(element('p', { class: 'lo-compare__printed' }, `As this site said it on ${dayInWords(view.today)}.`), drawFacts(view.facts, providers, shown, view.today))
      contents.replaceChildren(...(wanted.length > 1 ? [drawContents(wanted, view.addressOfQuestion)] : []))
      questions.replaceChildren(...wanted.map((question) => drawQuestion(question, providers, shown)))
      nameDetail()
      if (!region.contains(heading)) region.replaceChildren(heading, facts, notes, tools, contents, questions)
      region.hidden = false
      return view.only ? `${counted(wanted.length, 'question', 'questions')} of ${view.questions.length}` : counted(wanted.length, 'question', 'questions')
    },
    // Leads to a question; false when it is not shown.
    goTo(id) {
      const title = document.getElementById(partOf(id))
      title?.focus()
      title?.scrollIntoView()
      return title !== null
    }
  }
}

function notesOf({ questions, only }, wanted) {
  if (!questions.some(({ answers }) => answers.every((answer) => answer !== null))) {
    return [paragraph('They are different kinds of place and were asked different questions. What each says still stands below.')]
  }
  return only && wanted.length === 0 ? [paragraph('There is no question that all of them have answered.')] : []
}

const button = (text) => element('button', { type: 'button', class: 'govuk-button govuk-button--secondary' }, text)
