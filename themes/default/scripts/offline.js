// The page "Read this site with no internet". Bundled apart: no other page needs it.
import { addressOf, canSave, forget, sayProblem } from './offline/device.js'
import { packsNow, saveEverything } from './offline/everything.js'
import { showSaved, sizeInWords } from './offline/saved-list.js'

const part = (name) => document.querySelector(`[data-offline-${name}]`)
const savedPlace = part('saved')

// Sent here by the service worker, in place of a page that is not on the device.
function showWanted() {
  const wanted = /^#not-saved=(.+)$/.exec(location.hash)
  if (!wanted) return
  let path = ''
  try {
    path = decodeURIComponent(wanted[1])
  } catch {
    // Not made by us.
  }
  // Only a page of this site may be offered, whatever the address says.
  const address = addressOf(path)
  const again = part('again')
  if (path !== '' && address.startsWith(addressOf(''))) again.href = address
  else again.parentElement.hidden = true
  part('wanted').hidden = false
}

async function showSize() {
  const { bytes } = await packsNow()
  part('size').textContent = ` (about ${sizeInWords(bytes)})`
}

function startSaving() {
  const [button, cancel, running, bar, status] = ['save', 'cancel', 'running', 'progress', 'status'].map(part)
  let stop = null
  const say = (text) => { if (status.textContent !== text) status.textContent = text }
  button.addEventListener('click', async () => {
    if (stop) return
    stop = new AbortController()
    button.setAttribute('aria-disabled', 'true')
    cancel.hidden = running.hidden = false
    bar.value = 0
    say('Saving. You can read other pages in another tab meanwhile.')
    try {
      await saveEverything(stop.signal, (fraction) => {
        const percent = Math.round(fraction * 100)
        bar.value = percent
        // Spoken at each quarter, not at each step.
        if (percent >= 25 && percent < 100) say(`${percent - percent % 25}% is saved.`)
      })
      say('Everything is saved. You can read it with no internet.')
    } catch (problem) {
      say(stop.signal.aborted ? 'Stopped. What was saved until now stays, and “Save everything” goes on from there.' : sayProblem(problem))
    }
    // Focus goes back to where it began, not to nowhere.
    if (document.activeElement === cancel) button.focus()
    stop = null
    button.removeAttribute('aria-disabled')
    cancel.hidden = running.hidden = true
    await showSaved(savedPlace)
  })
  cancel.addEventListener('click', () => stop?.abort())
}

function startDeleting() {
  const status = part('deleted')
  part('delete').addEventListener('click', async () => {
    status.textContent = ''
    try {
      await forget()
      part('status').textContent = ''
      await showSaved(savedPlace)
      status.textContent = 'Deleted. This site keeps nothing on this device now.'
    } catch {
      status.textContent = 'It could not be deleted. You can delete the data of this site in the settings of your browser.'
    }
  })
}

if (canSave) {
  document.querySelector('[data-offline]').hidden = false
  showWanted()
  startSaving()
  startDeleting()
  showSaved(savedPlace).catch(() => {})
  // Without internet there is nothing to download, and no size to tell.
  showSize().catch(() => {})
} else {
  part('cannot').hidden = false
}
