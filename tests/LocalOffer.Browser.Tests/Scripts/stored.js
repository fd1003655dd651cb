// Nothing is kept on the reader's device unless the reader asks.
const findings = []
if (document.cookie) findings.push(`cookies: ${document.cookie}`)
if (localStorage.length > 0) findings.push(`local storage: ${Object.keys(localStorage).join(', ')}`)
if (sessionStorage.length > 0) findings.push(`session storage: ${Object.keys(sessionStorage).join(', ')}`)
return Promise.all([globalThis.caches?.keys() ?? [], navigator.serviceWorker?.getRegistrations() ?? [], indexedDB.databases()]).then(([caches, workers, databases]) => {
  if (caches.length > 0) findings.push(`caches: ${caches.join(', ')}`)
  if (workers.length > 0) findings.push(`${workers.length} service workers`)
  if (databases.length > 0) findings.push(`${databases.length} databases`)
  return findings
})
