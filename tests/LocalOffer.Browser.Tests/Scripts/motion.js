// A reader who asked for less motion gets none.
const findings = []
if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return ['reduced motion is not on']
const seconds = (list) => Math.max(...list.split(',').map((part) => part.trim().endsWith('ms') ? parseFloat(part) / 1000 : parseFloat(part)))
for (const animation of document.getAnimations()) findings.push(`an animation runs on ${nameOf(animation.effect.target)}`)
for (const element of all('*')) {
  const style = getComputedStyle(element)
  if (seconds(style.transitionDuration) > 0.01) findings.push(`${nameOf(element)} changes over ${style.transitionDuration}`)
  if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) findings.push(`${nameOf(element)} is animated`)
  if (style.scrollBehavior === 'smooth') findings.push(`${nameOf(element)} scrolls smoothly`)
}
return findings.slice(0, 12)
