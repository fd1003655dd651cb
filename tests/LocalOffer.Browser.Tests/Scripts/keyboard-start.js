// Remembers what Tab should reach and how each control looks while it has no focus.
const look = (element) => {
  const style = getComputedStyle(element)
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.borderColor, style.borderWidth].join(' ')
}
const controls = focusables()
window.__tabbing = { controls, atRest: controls.map(look), look, seen: [], findings: [] }
for (const element of controls) {
  if (element.tabIndex > 0) window.__tabbing.findings.push(`${nameOf(element)} has a tabindex above 0, which breaks the order`)
}
return controls.length
