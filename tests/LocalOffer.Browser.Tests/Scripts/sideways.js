// Nothing is wider than the screen, outside regions that are meant to scroll.
const findings = []
const page = document.documentElement
if (page.scrollWidth > page.clientWidth) findings.push(`the page is ${page.scrollWidth} px wide on a screen of ${page.clientWidth}`)

for (const element of all('body *')) {
  if (!isShown(element) || isVisuallyHidden(element)) continue
  const box = element.getBoundingClientRect()
  if (box.right <= page.clientWidth + 1 && box.left >= -1) continue
  const region = scrollRegionOf(element)
  if (region) {
    if (!isLabelledRegion(region)) findings.push(`${nameOf(region)} scrolls sideways but is not a labelled region that takes focus`)
  } else if (!element.closest('svg') || element.localName === 'svg') {
    findings.push(`${nameOf(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px`)
  }
}
return [...new Set(findings)].slice(0, 12)
