// In forced colours backgrounds and shadows are gone: edges and focus must be drawn with lines.
const findings = []
if (!matchMedia('(forced-colors: active)').matches) return ['forced colours are not on']
const hasLine = (style) => ['Top', 'Right', 'Bottom', 'Left'].some((side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0)
const hasOutline = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0

for (const element of all('button, input:not([type=hidden]), select, textarea, .govuk-button, .govuk-tag, .lo-tags__item, .lo-card, .lo-panel').filter(isShown)) {
  const style = getComputedStyle(element)
  // The pictures beside these are drawn with lines: the library's radios and checkboxes, and the arrow of its menu button.
  const drawn = element.matches('input[type=radio], input[type=checkbox], .govuk-service-navigation__toggle')
  if (!drawn && !hasLine(style) && !hasOutline(style) && style.textDecorationLine === 'none') findings.push(`${nameOf(element)} has no edge`)
}
for (const element of focusables()) {
  element.focus()
  if (!hasOutline(getComputedStyle(element))) findings.push(`${nameOf(element)} has no outline when it has focus`)
}
for (const element of textElements()) {
  // The library's warning sign is an exclamation mark in a circle of its own colours; words that were searched for have the reader's own
  // colours of a selection.
  if (getComputedStyle(element).forcedColorAdjust === 'none' && isShown(element) && !element.closest('svg, .govuk-warning-text__icon, mark')) {
    findings.push(`${nameOf(element)} keeps its own colours`)
  }
}
for (const current of all('nav [aria-current]').filter(isShown)) {
  const other = all('a', current.closest('nav')).find((link) => link !== current && !link.hasAttribute('aria-current') && isShown(link) && link.className === current.className)
  if (!other) continue
  const parts = (element) => {
    const inside = element.querySelector('strong') ?? element
    return [element, element.parentElement].map((box) => getComputedStyle(box)).map((s) => [s.borderLeftWidth, s.borderBottomWidth, s.borderLeftStyle, s.borderBottomStyle, s.outlineStyle, s.outlineWidth, s.textDecorationLine].join()).join() + getComputedStyle(inside).fontWeight
  }
  if (parts(current) === parts(other)) findings.push(`${nameOf(current)} is the current one but is drawn like the others`)
}
return findings
