// Asks each question of an open search page, one after the other, as a followed link would: [[found, drawn], …] in milliseconds
// after the question.
async (questions) => {
  let drawn = () => {}
  new PerformanceObserver((list) => {
    if (list.getEntries().some(({ name }) => name === 'localoffer:drawn')) drawn()
  }).observe({ type: 'mark' })
  const when = (name) => performance.getEntriesByName(`localoffer:${name}`).at(-1).startTime
  const times = []
  for (const question of questions) {
    performance.clearMarks()
    const isDrawn = new Promise((resolve, reject) => {
      drawn = resolve
      setTimeout(() => reject(new Error(`No answer to “${question}”.`)), 30_000)
    })
    location.hash = new URLSearchParams([['q', question]])
    await isDrawn
    times.push([when('found') - when('asked'), when('drawn') - when('asked')])
    // Somebody reads, and the browser tidies up.
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return times
}
