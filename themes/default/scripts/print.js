// A print button does nothing without scripts, so it is hidden until now.
export function startPrintButtons(root) {
  for (const button of root.querySelectorAll('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}
