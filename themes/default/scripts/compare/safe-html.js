// Copies an answer's HTML into the page. It was made safe when the site was built; here it is made safe once more: only the elements
// and attributes that answers have, and addresses that lead somewhere harmless.

const allowed = new Map([
  ...['p', 'br', 'hr', 'ul', 'li', 'strong', 'em', 'code', 'pre', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'td'].map((name) => [name, []]),
  ['a', ['href', 'rel']], ['ol', ['start']], ['th', ['scope']], ['img', ['src', 'alt', 'loading']],
  ['div', ['class', 'role', 'tabindex', 'aria-label']]
])
const dropped = new Set(['script', 'style', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'form', 'noscript'])
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'file:'])

// A file: address may only come from a relative one, on a page that is itself on a disk.
export function isHarmless(address, base) {
  let url
  try {
    url = new URL(address, base)
  } catch {
    return false
  }
  return schemes.has(url.protocol) && (url.protocol !== 'file:' || (base.startsWith('file:') && !/^\s*file:/i.test(address)))
}

// Gives nodes of this document; an element that is not known gives what is in it.
export function copyHtml(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  return copyAll(parsed.body)
}

const copyAll = (parent) => [...parent.childNodes].flatMap(copy)

function copy(node) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.data)]
  if (node.nodeType !== Node.ELEMENT_NODE) return []
  const name = node.localName
  if (dropped.has(name) || node.namespaceURI !== 'http://www.w3.org/1999/xhtml') return []
  const attributes = allowed.get(name)
  if (attributes === undefined) return copyAll(node)
  const made = document.createElement(name)
  for (const key of attributes) {
    const value = node.getAttribute(key)
    if (value === null) continue
    if ((key === 'href' || key === 'src') && !isHarmless(value, document.baseURI)) continue
    if (key === 'class' && value !== 'lo-scroll') continue
    made.setAttribute(key, value)
  }
  made.append(...copyAll(node))
  return [made]
}
