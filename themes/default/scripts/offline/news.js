// There is a newer version of what is kept on this device. The reader is told, and decides.
import { canSave, registration } from './device.js'

function tell(worker) {
  if (document.querySelector('[data-news]')) return
  const section = document.createElement('section')
  section.className = 'govuk-width-container lo-news lo-print-hide'
  section.dataset.news = ''
  section.setAttribute('aria-label', 'News of this site')
  const words = document.createElement('p')
  words.textContent = 'There is a newer version of this site.'
  words.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary'
  button.textContent = 'Use it now'
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    worker.postMessage('use')
  })
  section.append(words, button)
  document.querySelector('header').after(section)
}

export async function startNews() {
  // Without a service worker of an earlier visit there is nothing that could be old.
  if (!canSave || !navigator.serviceWorker.controller) return
  const registered = await registration()
  if (!registered) return
  const watch = (worker) => worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') tell(worker)
  })
  if (registered.waiting) tell(registered.waiting)
  // On a slow device the newer version may have begun to arrive before this page could listen.
  watch(registered.installing)
  registered.addEventListener('updatefound', () => watch(registered.installing))
}
