// Question by question, what each says; the smaller questions behind one button for all of them.

import { element, hidden, link, paragraph } from '../search-page/elements.js'
import { column, columns } from './columns.js'
import { copyHtml } from './safe-html.js'
import { counted } from './words.js'

export const partOf = (id) => `question-${id}`

const NOT_ASKED = 'This question is not put to this kind of place.'

export function drawQuestion(question, providers, shown) {
  const { id, number, label, text, answers, prompts } = question
  const part = partOf(id)
  return element('section', { class: 'lo-compare__question', 'aria-labelledby': part },
    element('h2', { class: 'lo-answer__question', id: part, tabindex: '-1' },
      element('span', { class: 'lo-answer__number' }, String(number), hidden('. ')), label),
    element('p', { class: 'lo-compare__asked' }, text),
    columns(providers.map(({ name }, n) => column(element('h3', { class: 'lo-compare__who' }, name), drawAnswer(answers[n], shown[n], name)))),
    prompts.length > 0 ? drawDetail(question, providers) : null)
}

function drawAnswer(answer, { none }, name) {
  if (answer === null) return element('p', { class: 'lo-muted' }, NOT_ASKED)
  if (answer.said !== true) return element('p', { class: 'lo-answer__none' }, none)
  const more = Array.isArray(answer.more) ? answer.more : []
  const pieces = [
    answer.text ? element('div', { class: 'lo-prose' }, copyHtml(answer.text)) : null,
    answer.no ? paragraph(`This does not apply: ${answer.no}`) : null,
    more.length > 0 ? element('ul', { class: 'lo-list lo-compare__more' }, more.map(([text, href]) => element('li', null,
      hidden('Read more: '), element('a', { href, rel: /^https?:/.test(href) ? 'noopener noreferrer' : null }, text)))) : null
  ]
  return pieces.some((piece) => piece !== null) ? pieces : paragraph(`${name} answers the smaller questions below.`)
}

function drawDetail({ prompts, answers, label }, providers) {
  // Where a provider says something only there, it is open.
  const open = answers.some((answer) => answer?.said === true && !answer.text && !answer.no)
  return element('details', { class: `govuk-details lo-compare__detail${open ? '' : ' lo-print-hide'}`, open },
    element('summary', { class: 'govuk-details__summary lo-print-hide' }, element('span', { class: 'govuk-details__summary-text' },
      `More detail: ${counted(prompts.length, 'smaller question', 'smaller questions')}`, hidden(` about ${label.toLowerCase()}`))),
    element('div', { class: 'lo-compare__prompts' }, prompts.map(({ text, values }) => element('div', { class: 'lo-compare__prompt' },
      element('h3', { class: 'lo-compare__prompt-title' }, text),
      columns(providers.map(({ name }, n) => column(element('h4', { class: 'lo-compare__who lo-compare__who--small' }, name),
        values[n] === null ? element('p', { class: 'lo-muted' }, 'Does not say.') : element('div', { class: 'lo-prose' }, copyHtml(values[n])))))))))
}

// Links to the questions. Each is a whole address: it can be opened in another tab and sent.
export function drawContents(questions, addressOfQuestion) {
  return element('nav', { class: 'lo-contents lo-contents--columns', 'aria-labelledby': 'contents' },
    element('h2', { class: 'lo-contents__title', id: 'contents' }, 'The questions'),
    element('ol', { class: 'lo-contents__list' }, questions.map(({ id, number, label }) =>
      element('li', null, link(addressOfQuestion(id), `${number}. ${label}`)))))
}
