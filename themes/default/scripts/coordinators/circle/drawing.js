// The circle with people in it: the blank one of the page, and a numbered mark for each person. The list says who they are.

import { places } from './places.js'

const SVG = 'http://www.w3.org/2000/svg'

function shape(name, given, ...pieces) {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(given)) made.setAttribute(key, value)
  made.append(...pieces)
  return made
}

const round = (value) => Math.round(value * 10) / 10

export function draw(blank, rings) {
  const drawing = blank.cloneNode(true)
  const centre = drawing.viewBox.baseVal.width / 2
  const count = rings.reduce((sum, { people }) => sum + people.length, 0)
  drawing.setAttribute('aria-label', count === 0 ? 'Circles around “Me”, with nobody in them yet' : `Circles around “Me” with ${count === 1 ? 'one person' : `${count} people`}. The list says who they are.`)
  let inner = Number(blank.dataset.me)
  for (const { ring, people } of rings) {
    const outer = Number(drawing.querySelector(`[data-circle-ring="${ring}"]`).getAttribute('r'))
    const name = [...drawing.querySelectorAll(`[data-circle-ring-name="${ring}"]`)].map((line) => line.textContent.length)
    const spots = places(people.length, centre, (inner + outer) / 2, Math.max(0, ...name))
    people.forEach(({ one, number }, i) => drawing.append(mark(spots[i], number, one.lead)))
    inner = outer
  }
  return drawing
}

const mark = ({ x, y, size }, number, lead) => shape('g', { class: `lo-circle__mark${lead ? ' lo-circle__mark--lead' : ''}` },
  shape('circle', { cx: round(x), cy: round(y), r: round(size) }),
  shape('text', { x: round(x), y: round(y), dy: '0.35em', 'font-size': round(size * 1.1) }, String(number)))
