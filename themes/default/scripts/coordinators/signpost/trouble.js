// The data cannot be used: missing, cut short or of another build than the page. The lists of the site go on working.

import { element, paragraph } from '../../search-page/elements.js'

const words = {
  missing: 'The list of services has not come. Try again when you have a signal. Pages you saved on this device still open.',
  'cut-short': 'The list of services is cut short and cannot be used.',
  version: 'This page and the list of services do not belong together. One of them is older.'
}

export function drawTrouble(kind) {
  const again = element('button', { type: 'button', class: 'govuk-button govuk-button--secondary' }, 'Try again')
  again.addEventListener('click', () => location.reload())
  return element('div', { class: 'govuk-inset-text' }, paragraph(words[kind]), paragraph('The lists below hold everything.'), again)
}
