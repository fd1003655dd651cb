// No words are cut off, and none run out of their box over what follows.
const findings = []
for (const element of textElements()) {
  if (!isShown(element) || isVisuallyHidden(element)) continue
  for (let box = element; box && box !== document.documentElement; box = box.parentElement) {
    const style = getComputedStyle(box)
    const cutsAcross = /hidden|clip/.test(style.overflowX) && box.scrollWidth > box.clientWidth + 1
    const cutsDown = /hidden|clip/.test(style.overflowY) && box.scrollHeight > box.clientHeight + 1
    if (style.display !== 'inline' && box !== document.body && (cutsAcross || cutsDown)) findings.push(`${nameOf(box)} cuts off its words`)
  }
  const own = getComputedStyle(element)
  if (own.display !== 'inline' && own.overflowX === 'visible' && element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0) {
    findings.push(`the words of ${nameOf(element)} are wider than their box`)
  }
  if (own.display !== 'inline' && own.overflowY === 'visible' && element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 4 && own.height !== 'auto' && own.maxHeight !== 'none') {
    findings.push(`the words of ${nameOf(element)} are higher than their box`)
  }
}
return [...new Set(findings)].slice(0, 12)
