// Shared by every check; runs in the page before it. `argument` is what the test passes.

const CONTROLS = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]'

const all = (selector, root = document) => [...root.querySelectorAll(selector)]

// How a finding names an element: short, and enough to find it.
const nameOf = (element) => {
  const id = element.id ? '#' + element.id : ''
  const css = typeof element.className === 'string' && element.className ? '.' + element.className.trim().split(/\s+/)[0] : ''
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)
  return `<${element.localName}${id}${css}> "${words}"`
}

// There for a person who looks.
const isShown = (element) =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && element.getClientRects().length > 0

// There for a screen reader, but made invisible on purpose; what is inside counts too.
const isVisuallyHidden = (element) => {
  for (let box = element; box && box !== document.body; box = box.parentElement) {
    const style = getComputedStyle(box)
    const clipped = style.clipPath.startsWith('inset(50%') || style.clip === 'rect(0px, 0px, 0px, 0px)'
    if (clipped && box.offsetWidth <= 1 && box.offsetHeight <= 1) return true
  }
  return false
}

// What the Tab key reaches, in the order of the source.
const focusables = () => all(CONTROLS).filter((element) => {
  if (element.disabled || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) return false
  if (element.localName === 'summary' && element.parentElement?.querySelector(':scope > summary') !== element) return false
  if (element.type === 'radio' && !element.checked) {
    const group = all(`input[type=radio][name="${CSS.escape(element.name)}"]`, element.form ?? document)
    return !group.some((radio) => radio.checked) && group[0] === element
  }
  return true
})

// Inside a region a reader may scroll sideways: labelled, and reachable by keyboard.
const scrollRegionOf = (element) => {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box !== document.documentElement && box !== document.body) return box
  }
  return null
}

const isLabelledRegion = (box) =>
  box.getAttribute('role') === 'region' && box.tabIndex === 0 && (box.hasAttribute('aria-label') || all('#' + CSS.escape(box.getAttribute('aria-labelledby') ?? ' ')).length > 0)

// Elements that hold words of their own.
const textElements = (root = document.body) => all('*', root).filter((element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()) && !['script', 'style', 'noscript', 'template'].includes(element.localName))
