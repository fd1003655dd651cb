// Where people stand in a ring: side by side around it, apart from each other and from the ring's name at the top.

const WIDEST = 13 // half of a mark that is easy to read
const APART = 1.5
const LETTER = 8.4 // about as wide as a letter of a ring's name is

// Half of the angle that the name takes at the top of a ring whose middle is `radius` from the centre.
function taken(longest, radius) {
  return Math.asin(Math.min(0.95, (longest * LETTER / 2 + WIDEST + APART) / radius))
}

// `count` places; angles go clockwise from the top. `longest` is the number of letters in the longest line of the ring's name.
export function places(count, centre, radius, longest) {
  const free = 2 * (Math.PI - taken(longest, radius))
  const step = free / count
  const size = Math.min(WIDEST, radius * Math.sin(Math.min(step, Math.PI) / 2) - APART)
  return Array.from({ length: count }, (_, i) => {
    const angle = Math.PI - free / 2 + step * (i + 0.5)
    return { x: centre + radius * Math.sin(angle), y: centre - radius * Math.cos(angle), size }
  })
}
