// The button "Save this page". It needs scripts and a secure connection, so it is hidden until now.
import { cacheNamed, canSave, dayOf, EVERYTHING, keyOf, offlinePage, pathOf, registration, SAVED, sayProblem } from './device.js'
import { savePages } from './save.js'

async function savedCopy(key) {
  if (!await registration()) return undefined
  for (const name of [SAVED, EVERYTHING]) {
    const copy = await (await cacheNamed(name))?.match(key)
    if (copy) return copy
  }
  return undefined
}

async function show(button, status, key) {
  const copy = await savedCopy(key)
  if (!copy) return
  const link = document.createElement('a')
  link.href = offlinePage
  link.textContent = 'All that is saved'
  status.replaceChildren(`Saved on this device on ${dayOf(copy)}. `, link)
  button.textContent = 'Save this page again'
}

export function startSaveButtons(root) {
  if (!canSave) return
  for (const button of root.querySelectorAll('[data-save-page]')) {
    const status = button.parentElement.querySelector('[data-save-status]')
    const key = keyOf(location.href)
    button.hidden = false
    show(button, status, key).catch(() => {})
    button.addEventListener('click', async () => {
      if (button.getAttribute('aria-disabled') === 'true') return
      // Not disabled: that would take the keyboard's focus away.
      button.setAttribute('aria-disabled', 'true')
      status.textContent = 'Saving…'
      try {
        await savePages([pathOf(key)])
        await show(button, status, key)
      } catch (problem) {
        status.textContent = sayProblem(problem)
      }
      button.removeAttribute('aria-disabled')
    })
  }
}
