// Keeps a previewed page fresh and shows what the tool has found, over the page. Only `localoffer preview` adds it; no
// published page has it. Plain text only: nothing from a file is ever read as HTML.
(() => {
  'use strict'

  const own = document.currentScript
  const page = { run: own.dataset.run, site: Number(own.dataset.site) }
  const dismissedKey = 'localoffer-preview-dismissed'
  let dialog
  let badge
  let status

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties)
    made.append(...children)
    return made
  }

  const describe = finding => {
    const item = element('li', { className: `lo-preview-${finding.severity}` },
      element('p', {}, element('strong', { textContent: `${finding.severity} ${finding.code}`.trim() + ': ' + finding.message })))
    if (finding.place) item.append(element('p', {}, element('code', { textContent: finding.place })))
    if (finding.source) item.append(element('pre', { textContent: finding.source, tabIndex: 0 }))
    if (finding.hint) item.append(element('p', { textContent: finding.hint }))
    return item
  }

  const build = () => {
    document.head.append(element('link', { rel: 'stylesheet', href: '/_localoffer/preview.css' }))
    status = element('p', { className: 'lo-preview-status' })
    status.setAttribute('role', 'status')
    badge = element('button', { type: 'button', className: 'lo-preview-badge', hidden: true })
    badge.addEventListener('click', () => dialog.showModal())
    dialog = element('dialog', { className: 'lo-preview-dialog' })
    dialog.setAttribute('aria-labelledby', 'lo-preview-title')
    // Escape closes a dialog by itself; whoever has seen these findings is not shown them again on the next page.
    dialog.addEventListener('close', () => remember(dialog.dataset.shown))
    document.body.append(status, badge, dialog)
  }

  const remember = shown => {
    try { sessionStorage.setItem(dismissedKey, shown) } catch { /* private windows may refuse; then it is shown again */ }
  }

  const remembered = () => {
    try { return sessionStorage.getItem(dismissedKey) } catch { return null }
  }

  const show = state => {
    const serious = state.findings.filter(finding => finding.severity !== 'info')
    const word = state.failed ? 'error' : 'warning'
    badge.hidden = serious.length === 0
    badge.className = `lo-preview-badge lo-preview-badge-${word}`
    badge.textContent = `Preview: ${state.counts}`

    const close = element('button', { type: 'button', textContent: 'Close', className: 'lo-preview-close' })
    close.addEventListener('click', () => dialog.close())
    const list = element('ol', { className: 'lo-preview-findings' })
    list.append(...serious.map(describe))
    dialog.replaceChildren(
      element('h2', { id: 'lo-preview-title', tabIndex: -1, autofocus: true, textContent: `Preview: ${state.counts}` }),
      element('p', { textContent: state.failed ? 'The page behind this is the last good one. Mend the errors and save.' : 'The page is up to date. These do not stop it from being built.' }),
      list)
    if (state.more > 0) dialog.append(element('p', { textContent: `${state.more} more are in the window where preview runs.` }))
    dialog.append(close)

    // Errors open the dialog, once for each new set of errors; warnings wait behind the badge.
    dialog.dataset.shown = JSON.stringify(serious.filter(finding => finding.severity === 'error').map(finding => [finding.code, finding.place, finding.message]))
    status.textContent = serious.length > 0 ? `Preview: ${state.counts}` : ''
    if (!state.failed) {
      remember('')
      if (dialog.open && serious.length === 0) dialog.close()
    } else if (!dialog.open && remembered() !== dialog.dataset.shown) {
      dialog.showModal()
    }
  }

  const listen = () => {
    const events = new EventSource('/_localoffer/events')
    events.addEventListener('state', event => {
      const state = JSON.parse(event.data)
      if (state.run !== page.run || state.site !== page.site) {
        events.close()
        location.reload()
        return
      }
      show(state)
    })
    events.addEventListener('error', () => {
      badge.hidden = false
      badge.className = 'lo-preview-badge lo-preview-badge-warning'
      badge.textContent = 'Preview: not connected'
    })
    addEventListener('pagehide', () => events.close())
    addEventListener('pageshow', event => { if (event.persisted) location.reload() })
  }

  build()
  // The page for a first build with errors lists them itself; it only waits for something newer.
  if (document.body.classList.contains('lo-preview-page')) {
    const events = new EventSource('/_localoffer/events')
    events.addEventListener('state', event => {
      const state = JSON.parse(event.data)
      if (state.run !== page.run || String(state.version) !== own.dataset.version) {
        events.close()
        location.reload()
      }
    })
  } else {
    listen()
  }
})()
