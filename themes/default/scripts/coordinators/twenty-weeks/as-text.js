// The dates as plain text, for a letter or a message.

import { dayInWords, spanInWords } from './days.js'

// `limits` are { day, title, span, marks }, in order of their days; `stages` are { title, when, first, last, closed }.
export function datesAsText({ request, limits, stages, gaps }) {
  return [
    `Dates for a request that the council got on ${dayInWords(request)}`,
    '',
    'Time limits of the law',
    ...limits.map(({ day, title, span, marks }) => `- ${dayInWords(day)}: ${title} (${span}).${marks.map((mark) => ` ${mark}`).join('')}`),
    '',
    'The stages at a glance (an example, not the law)',
    ...stages.map(({ title, when, first, last, closed }) => `- ${title}: ${spanInWords(first, last)} (${inSentence(when)}).${closed.length > 0 ? ` School holidays: ${closed.join('; ')}.` : ''}`),
    '',
    ...gaps,
    'Time limits of the law do not move for weekends or holidays. There can be exceptions: ask what holds for you.',
    ''
  ].join('\n')
}

const inSentence = (words) => words.charAt(0).toLowerCase() + words.slice(1)
