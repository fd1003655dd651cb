// The check of one's own skills: three answers a line, and what to work on. It lives in the open page only.

import { button } from '../../my-list/panel.js'
import { element, paragraph } from '../../search-page/elements.js'
import { createStatus } from '../../search-page/status.js'
import { chooseFile } from '../own-file/choose.js'
import { download } from '../own-file/download.js'
import { forgetWhenLeft } from '../own-file/leaving.js'
import { write } from '../own-file/written.js'
import { ANSWERS, sorted, taken, written } from './answers.js'
import { readGroups } from './lines.js'

const KIND = 'key-working-check'

export function startCheck(page) {
  const groups = readGroups(page)
  const lines = groups.flatMap((group) => group.lines)
  const place = page.querySelector('[data-check]')
  const begin = page.querySelector('[data-check-begin]')
  const status = element('div', { class: 'govuk-visually-hidden', role: 'status' })
  const say = createStatus(status)
  let answers = new Map()
  let saved = true

  const progress = element('p', { class: 'lo-kw__progress' })
  const result = element('div', { class: 'lo-kw__result' })
  const title = element('h3', { class: 'lo-kw__check-title', tabindex: '-1' }, 'Your answers')
  const trouble = element('div', { class: 'lo-kw__trouble lo-print-hide' })

  function drawResult() {
    progress.textContent = `${answers.size} of ${lines.length} answered.`
    result.replaceChildren(...answers.size === 0 ? [] : [
      element('h3', { class: 'lo-kw__check-title' }, 'What to work on, and what you do well'),
      ...sorted(lines, answers).filter((part) => part.lines.length > 0).flatMap((part) => [
        element('h4', { class: 'lo-kw__result-title' }, `${part.title} (${part.lines.length})`),
        element('ul', { class: 'lo-kw__lines', 'data-check-result': part.answer }, part.lines.map((line) => element('li', null, line.text)))
      ])
    ])
  }

  function drawLine(line) {
    return element('fieldset', { class: 'govuk-fieldset lo-kw__ask' },
      element('legend', { class: 'lo-kw__asked' }, line.text),
      element('div', { class: 'govuk-radios govuk-radios--small lo-kw__answers' }, ANSWERS.map(([answer, words]) => {
        const id = `check-${line.id}-${answer}`
        // Radios of one name are one choice. They stand in no form: nothing can be sent.
        const radio = element('input', { class: 'govuk-radios__input', type: 'radio', id, name: `check-${line.id}`, autocomplete: 'off' })
        radio.checked = answers.get(line.id) === answer
        radio.addEventListener('change', () => {
          answers.set(line.id, answer)
          saved = false
          drawResult()
        })
        return element('div', { class: 'govuk-radios__item' }, radio, element('label', { class: 'govuk-label govuk-radios__label', for: id }, words))
      })))
  }

  function draw() {
    drawResult()
    place.replaceChildren(title, trouble, progress,
      // On paper the result says it all.
      ...groups.map((group) => element('div', { class: 'lo-print-hide' }, element('h4', { class: 'lo-kw__group' }, group.title), group.lines.map(drawLine))),
      result,
      element('div', { class: 'lo-actions lo-print-hide' },
        button('Print my answers', 'print-check', printCheck, ''),
        button('Save to a file', 'save-check', save),
        button('Open a file', 'open-check', open),
        button('Clear all answers', 'clear-check', clear)),
      element('p', { class: 'lo-print-hide' }, 'The file holds your answers and nothing else. Keep it where only you can open it.'))
    begin.hidden = true
  }

  function start() {
    draw()
    title.focus()
  }

  function save() {
    download('key-working-check.json', 'application/json', write(KIND, written(answers)))
    saved = true
    say('Your answers are in a file of your own.')
  }

  function open() {
    chooseFile(KIND, (values) => {
      const found = taken(values, lines.map(({ id }) => id))
      replace(found.answers, `${found.answers.size} answers are back.${found.left > 0 ? ` The file holds ${found.left} more, for lines this page does not have.` : ''}`)
      saved = true
    }, (problem) => {
      if (!begin.hidden) place.replaceChildren(trouble)
      trouble.replaceChildren(element('p', { class: 'govuk-error-message' }, problem))
      say(problem)
    })
  }

  const clear = () => replace(new Map(), 'All answers are cleared.')

  // What stood there before can be had again.
  function replace(next, words) {
    const former = answers
    answers = next
    saved = next.size === 0
    draw()
    trouble.replaceChildren(element('div', { class: 'govuk-inset-text' }, paragraph(words), former.size === 0 ? null : button('Bring back what was there', 'undo-check', () => {
      replace(former, 'Your answers are back.')
    })))
    title.focus()
    say(words)
  }

  // The answers alone: the rest of the page has many sheets.
  function printCheck() {
    document.documentElement.classList.add('lo-kw-prints-check')
    addEventListener('afterprint', () => document.documentElement.classList.remove('lo-kw-prints-check'), { once: true })
    print()
  }

  function forget() {
    answers = new Map()
    saved = true
    place.replaceChildren()
    trouble.replaceChildren()
    begin.hidden = false
  }

  begin.append(
    element('div', { class: 'lo-actions' }, button('Start the check', 'start-check', start, ''), button('Open answers you saved', 'open-begin', open)))
  place.before(status)
  forgetWhenLeft(forget, () => !saved)
}
