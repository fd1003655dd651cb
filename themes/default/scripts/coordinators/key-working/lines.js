// The lines of the check, as the page says them: one place has the words.

export const readGroups = (page) => [...page.querySelectorAll('[data-check-lines]')].map((list) => ({
  title: list.dataset.checkLines,
  lines: [...list.querySelectorAll('[data-check-line]')].map((line) => ({ id: line.dataset.checkLine, text: line.querySelector('[data-check-text]').textContent }))
}))
