// Hands the reader a file of their own. It is made in the page: no server is asked.

const LONG_ENOUGH = 60_000 // some browsers read the file only when the reader has said where it goes

export function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH)
}
