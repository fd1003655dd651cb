// On paper: the words, whom to ring, and nothing that only works on a screen.
const findings = []
const FURNITURE = 'nav, form[role=search], .govuk-skip-link, .govuk-back-link, .lo-hero__links, .govuk-button, button, .lo-print-hide, [data-print], .lo-finder__sort, .lo-finder--answered ~ .lo-finder-lists'
for (const element of all(FURNITURE)) {
  if (isShown(element) && !isVisuallyHidden(element) && element.getBoundingClientRect().height > 1) findings.push(`${nameOf(element)} is printed`)
}
for (const element of window.__onScreen) {
  if (!isShown(element) && !element.closest(FURNITURE)) findings.push(`${nameOf(element)} is not printed`)
}
for (const element of all('main details:not([open])')) {
  const inside = [...element.children].find((child) => child.localName !== 'summary')
  if (inside && isShown(element) && !isShown(inside) && !element.closest(FURNITURE)) findings.push(`${nameOf(element)} is printed closed`)
}
if (!isShown(document.querySelector('h1'))) findings.push('the heading is not printed')
const bright = (colour) => { const [r, g, b] = colour.match(/[\d.]+/g).map(Number); return (r * 299 + g * 587 + b * 114) / 1000 }
for (const element of window.__onScreen.filter(isShown)) {
  // Backgrounds are not printed unless a style insists, so light words would be words on white.
  const style = getComputedStyle(element)
  if (bright(style.color) > 140 && style.printColorAdjust !== 'exact') findings.push(`${nameOf(element)} is printed in a light colour`)
}
return [...new Set(findings)].slice(0, 12)
