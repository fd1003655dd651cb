// What a screen reader says when the results have changed: once, and nothing else with it.

const PAUSE = 150

export function createStatus(region) {
  let waiting = 0
  return (words) => {
    clearTimeout(waiting)
    // Emptied first: the same words twice would be no change, and go unsaid.
    region.textContent = ''
    waiting = setTimeout(() => {
      region.textContent = words
    }, PAUSE)
  }
}
