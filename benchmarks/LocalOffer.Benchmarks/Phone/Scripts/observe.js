// Runs before every page: what moves, and when results are not only in the page but on the screen.
self.__phone = { shift: 0, shown: null }
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) self.__phone.shift += entry.value
}).observe({ type: 'layout-shift', buffered: true })
new PerformanceObserver((list) => {
  if (self.__phone.shown !== null || !list.getEntries().some(({ name }) => name === 'localoffer:drawn')) return
  // A message sent in the frame arrives after the frame is drawn.
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => { self.__phone.shown ??= performance.now() }
    port2.postMessage(null)
  })
}).observe({ type: 'mark', buffered: true })
