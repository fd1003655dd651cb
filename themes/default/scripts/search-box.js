// The search box of the home page leads to the search with what was typed after #: no browser sends that part to a server.
export function startSearchBoxes(root) {
  for (const form of root.querySelectorAll('form[data-search-box]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const words = form.querySelector('input').value.trim()
      location.href = words === '' ? form.action : `${form.action}#${new URLSearchParams([['q', words]])}`
    })
  }
  // Whoever comes with a question is about to see answers: their room is kept, so that the lists below do not jump.
  if (location.hash.includes('=')) root.querySelector('[data-finder], [data-compare]')?.classList.add('lo-finder--asked')
}
