// The search cannot be used: its index is missing, cut short, or of another build than the page. The lists go on working.

import { element, paragraph } from './elements.js'

export const TROUBLE = 'The search is not working just now. These lists hold everything.'

export function drawTrouble() {
  const again = element('button', { type: 'button', class: 'govuk-button govuk-button--secondary' }, 'Try again')
  again.addEventListener('click', () => location.reload())
  return [element('div', { class: 'govuk-inset-text lo-finder__trouble' }, paragraph(TROUBLE), again)]
}
