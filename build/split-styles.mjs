// Parts a style sheet: what the theme's pages use, which every reader fetches, and the rest of the component library, which only
// themes of others may want. A rule goes where its selectors go; the order stays.

const conditional = /^@(?:media|supports)/

// `isUsed` says of a class of the library whether a template or script names it. Classes of our own are always kept.
export function splitStyles(css, isUsed) {
  const [rules] = rulesFrom(css, 0)
  const isKept = (selector) => classesOf(selector).every(isUsed)
  return { used: write(rules, isKept), rest: write(rules, (selector) => !isKept(selector), true) }
}

// The classes of govuk-frontend that texts name. One that is put together (`govuk-tag--{{colour}}`) stands for all that begin so.
export function usedClasses(texts) {
  const names = new Set(texts.flatMap((text) => text.match(/govuk-[\w-]+/g) ?? []))
  const beginnings = [...names].filter((name) => name.endsWith('-'))
  return (name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning))
}

// All that a selector needs; of `:not(.a)`, `:is(.a, .b)` nothing is certain.
function classesOf(selector) {
  let bare = selector
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(/\([^()]*\)/g, '')
  }
  return [...bare.matchAll(/\.(govuk-[\w-]+)/g)].map((match) => match[1])
}

// [{head, body}] or, of conditions, [{head, rules}], and where they end.
function rulesFrom(css, start) {
  const rules = []
  let from = start
  for (let at = start; at < css.length;) {
    if (css[at] === '}') return [rules, at + 1]
    if (css[at] === ';') throw new Error(`A statement that is no rule: ${css.slice(from, at)}`)
    if (css[at] !== '{') {
      at++
      continue
    }
    const head = css.slice(from, at).replace(/^\uFEFF/, '')
    if (conditional.test(head)) {
      const [inner, end] = rulesFrom(css, at + 1)
      rules.push({ head, rules: inner })
      from = at = end
    } else {
      let depth = 1
      let end = at + 1
      for (; depth > 0; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0
      rules.push({ head, body: css.slice(at, end) })
      from = at = end
    }
  }
  return [rules, css.length]
}

function write(rules, isWanted, onlySelectors = false) {
  return rules.map(({ head, body, rules: inner }) => {
    if (inner) {
      const text = write(inner, isWanted, onlySelectors)
      return text && `${head}{${text}}`
    }
    // @page, @keyframes and the like belong to the first part.
    if (head.startsWith('@')) return onlySelectors ? '' : head + body
    const wanted = selectorsOf(head).filter(isWanted).join(',')
    return wanted && wanted + body
  }).join('')
}

// Parted at commas, but not at those in brackets.
function selectorsOf(head) {
  const selectors = ['']
  let depth = 0
  for (const letter of head) {
    depth += letter === '(' || letter === '[' ? 1 : letter === ')' || letter === ']' ? -1 : 0
    if (letter === ',' && depth === 0) selectors.push('')
    else selectors[selectors.length - 1] += letter
  }
  return selectors
}
