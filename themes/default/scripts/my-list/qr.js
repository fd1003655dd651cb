// An address as a QR code, which the camera of a phone reads from paper.

import qrcode from 'qrcode-generator'

// Beyond this the dots are too small for many phones, even on a code as wide as a hand.
const LONGEST = 1000
// The margin that readers need, in dots.
const QUIET = 4
const SVG = 'http://www.w3.org/2000/svg'

// Rows of dots, true for a dark one; null when the address is too long.
export function dotsOf(address) {
  // A host with letters of its own is written in plain ones.
  const { href } = new URL(address)
  if (href.length > LONGEST) return null
  // A short code may be stained or folded; in a long one larger dots are worth more.
  const code = qrcode(0, href.length > 200 ? 'L' : 'M')
  code.addData(href, 'Byte')
  code.make()
  const size = code.getModuleCount()
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => code.isDark(row, column)))
}

// One path for all dark dots: runs of a row are drawn together.
export function pathOf(dots) {
  let path = ''
  dots.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      path += `M${from + QUIET} ${y + QUIET}h${x - from + 1}v1h-${x - from + 1}z`
    }
  })
  return path
}

// The picture; null when the address is too long for one.
export function drawCode(address, label) {
  const dots = dotsOf(address)
  if (dots === null) return null
  const size = dots.length + 2 * QUIET
  const make = (name, given) => {
    const made = document.createElementNS(SVG, name)
    for (const [key, value] of Object.entries(given)) made.setAttribute(key, value)
    return made
  }
  const svg = make('svg', { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' })
  svg.append(make('rect', { width: size, height: size, fill: '#ffffff' }), make('path', { d: pathOf(dots), fill: '#000000' }))
  return svg
}
