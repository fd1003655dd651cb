// Remembers what Tab should reach and how each control looks while it has no focus, and leaves behind what looks at each step.
const look = (element) => {
  const style = getComputedStyle(element)
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth].join(' ')
}
const controls = focusables()
const state = { controls, atRest: controls.map(look), seen: [], stray: 0, findings: [], step }
window.__tabbing = state
for (const element of controls) {
  if (element.tabIndex > 0) state.findings.push(`${nameOf(element)} has a tabindex above 0, which breaks the order`)
}
return controls.length

// After one press of Tab: what has focus, and can a person see it? Answers false when focus has left the page or come round.
function step() {
  const element = document.activeElement
  if (!element || element === document.body || element === document.documentElement) return false
  const index = state.controls.indexOf(element)
  if (index < 0) {
    state.findings.push(`Tab reaches ${nameOf(element)}, which is not a control`)
    state.stray++
    return state.stray < 20
  }
  if (state.seen.includes(index)) {
    if (index !== 0 && state.seen.length < state.controls.length) state.findings.push(`Tab comes back to ${nameOf(element)} before it has been everywhere`)
    return false
  }
  state.seen.push(index)

  const style = getComputedStyle(element)
  const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
  const beside = element.nextElementSibling // radios and checkboxes show theirs on the label's picture
  const pictured = beside !== null && getComputedStyle(beside, '::before').boxShadow !== 'none'
  if (!(marked && look(element) !== state.atRest[index]) && !pictured) state.findings.push(`${nameOf(element)} looks the same with and without focus`)

  const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0)
  const points = boxes.flatMap((box) => [[box.left + box.width / 2, box.top + box.height / 2], [box.left + 3, box.top + 3], [box.right - 3, box.bottom - 3]])
  const uncovered = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y)
    return top && (element.contains(top) || top.contains(element))
  })
  if (boxes.length === 0) state.findings.push(`${nameOf(element)} has focus but is not to be seen`)
  else if (!uncovered) state.findings.push(`${nameOf(element)} has focus but is off the screen or behind something`)
  return true
}
