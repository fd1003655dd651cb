// 24 by 24 CSS pixels (WCAG 2.5.8), unless the target stands in a line of words or has that much room around its middle.
const LEAST = 24
const isInSentence = (element) => {
  if (getComputedStyle(element).display !== 'inline') return false
  let block = element.parentElement
  while (getComputedStyle(block).display === 'inline') block = block.parentElement
  const letters = (node) => node.textContent.replace(/\s+/g, '').length
  return letters(block) > letters(element)
}
const targets = focusables()
  .filter((element) => isShown(element) && !isVisuallyHidden(element) && element.getAttribute('role') !== 'region')
  .map((element) => {
    const area = element.matches('input[type=radio], input[type=checkbox]') ? element.labels?.[0] ?? element : element
    const box = area.getBoundingClientRect()
    return { element, box, small: box.width < LEAST || box.height < LEAST, x: box.left + box.width / 2, y: box.top + box.height / 2 }
  })
// A circle around the middle of a small target touches no other target, nor such a circle of another small one.
const hasRoom = (target) => targets.every((other) => {
  if (other === target) return true
  if (other.small) return Math.hypot(target.x - other.x, target.y - other.y) >= LEAST
  const across = Math.max(other.box.left - target.x, 0, target.x - other.box.right)
  const down = Math.max(other.box.top - target.y, 0, target.y - other.box.bottom)
  return Math.hypot(across, down) >= LEAST / 2
})
return targets
  .filter((target) => target.small && !isInSentence(target.element) && !hasRoom(target))
  .map((target) => `${nameOf(target.element)} is ${Math.round(target.box.width)} by ${Math.round(target.box.height)} px`)
