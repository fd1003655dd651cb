// Elements made one by one: what comes from data is text and can never be markup.

// A piece is an element, or a text; null and false are nothing.
export function element(name, given, ...pieces) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(given ?? {})) {
    if (value === null || value === false) continue
    made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...pieces.flat().filter((piece) => piece !== null && piece !== false))
  return made
}

export const link = (href, ...pieces) => element('a', { href }, ...pieces)

export const paragraph = (...pieces) => element('p', null, ...pieces)

export const hidden = (text) => element('span', { class: 'govuk-visually-hidden' }, text)
