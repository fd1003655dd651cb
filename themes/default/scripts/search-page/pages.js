// The row of page numbers, as components/pagination.hbs draws it. Each number is a real address.

import { addressOf } from './address.js'
import { element, hidden } from './elements.js'

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z'
}

export function drawPages(state, page, count) {
  if (count < 2) return []
  const addressOfPage = (number) => addressOf({ ...state, page: number })
  const near = [...Array(count).keys()].map((n) => n + 1).filter((n) => n === 1 || n === count || Math.abs(n - page) <= 1)
  const numbers = near.flatMap((number, i) => {
    const gap = i > 0 && number > near[i - 1] + 1
    return [...(gap ? [element('li', { class: 'govuk-pagination__item govuk-pagination__item--ellipsis' }, '⋯')] : []), drawNumber(number, page, addressOfPage)]
  })
  return [element('nav', { class: 'govuk-pagination', 'aria-label': 'Pagination' },
    page > 1 ? drawStep('prev', 'Previous', addressOfPage(page - 1)) : null,
    element('ul', { class: 'govuk-pagination__list' }, numbers),
    page < count ? drawStep('next', 'Next', addressOfPage(page + 1)) : null)]
}

function drawNumber(number, page, addressOfPage) {
  const here = number === page
  return element('li', { class: `govuk-pagination__item${here ? ' govuk-pagination__item--current' : ''}` },
    element('a', {
      class: 'govuk-link govuk-pagination__link', href: addressOfPage(number), 'aria-label': `Page ${number}`, 'aria-current': here ? 'page' : null
    }, String(number)))
}

function drawStep(which, text, address) {
  const title = element('span', { class: 'govuk-pagination__link-title' }, text, hidden(' page'))
  const pieces = which === 'prev' ? [arrow(which), title] : [title, arrow(which)]
  return element('div', { class: `govuk-pagination__${which}` },
    element('a', { class: 'govuk-link govuk-pagination__link', href: address, rel: which }, pieces))
}

function arrow(which) {
  const svgElement = (name, given) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(given)) made.setAttribute(key, value)
    return made
  }
  const svg = svgElement('svg', {
    class: `govuk-pagination__icon govuk-pagination__icon--${which}`, height: 13, width: 15, 'aria-hidden': 'true', focusable: 'false', viewBox: '0 0 15 13'
  })
  svg.append(svgElement('path', { d: arrows[which] }))
  return svg
}
