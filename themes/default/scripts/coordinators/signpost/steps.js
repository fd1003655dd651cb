// One step at a time. The step is in the address, so that Back leads to the one before; what is written is not.

const first = 'choose'

// `onShow` names what is done when a step is shown.
export function createSteps(place, onShow) {
  const parts = new Map([...place.querySelectorAll('[data-signpost-part]')].map((part) => [part.dataset.signpostPart, part]))
  const links = [...place.querySelectorAll('[data-signpost-step]')]
  const stepOf = (hash) => parts.has(hash.slice(1)) ? hash.slice(1) : null

  function show(name) {
    onShow[name]?.()
    for (const [own, part] of parts) part.hidden = own !== name
    for (const link of links) {
      if (link.dataset.signpostStep === name) link.setAttribute('aria-current', 'step')
      else link.removeAttribute('aria-current')
    }
  }

  return {
    show,
    start() {
      // A page that is opened is empty: there is nothing to see at a later step.
      if (stepOf(location.hash)) history.replaceState(null, '', `#${first}`)
      addEventListener('hashchange', () => {
        const name = location.hash === '' ? first : stepOf(location.hash)
        if (name === null) return
        show(name)
        parts.get(name).querySelector('[data-signpost-title]').focus()
      })
    }
  }
}
