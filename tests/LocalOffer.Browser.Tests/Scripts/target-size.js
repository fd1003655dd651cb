// 24 by 24 CSS pixels (WCAG 2.5.8), unless the target stands in a line of words.
const LEAST = 24
const isInSentence = (element) => {
  if (!getComputedStyle(element).display.startsWith('inline') || getComputedStyle(element).display !== 'inline') return false
  let block = element.parentElement
  while (getComputedStyle(block).display === 'inline') block = block.parentElement
  const words = block.textContent.replace(/\s+/g, '').length
  return words > element.textContent.replace(/\s+/g, '').length
}
const findings = []
for (const element of focusables()) {
  if (!isShown(element) || isVisuallyHidden(element) || element.getAttribute('role') === 'region') continue
  const target = element.matches('input[type=radio], input[type=checkbox]') ? element.labels?.[0] ?? element : element
  const box = target.getBoundingClientRect()
  if ((box.width < LEAST || box.height < LEAST) && !isInSentence(element)) {
    findings.push(`${nameOf(element)} is ${Math.round(box.width)} by ${Math.round(box.height)} px`)
  }
}
return findings
