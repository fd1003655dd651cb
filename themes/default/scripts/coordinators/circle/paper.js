// What is printed: the circle when somebody is in it, else the blank sheet; and the blank sheet whenever it is asked for.

const HIDDEN = 'lo-print-hide'

export function createPaper(filled, blank) {
  let hasPeople = false

  function choose(printsFilled) {
    filled.classList.toggle(HIDDEN, !printsFilled)
    blank.classList.toggle(HIDDEN, printsFilled)
  }

  return {
    isFilled(is) {
      hasPeople = is
      choose(is)
    },
    print: () => print(),
    printBlank() {
      choose(false)
      addEventListener('afterprint', () => choose(hasPeople), { once: true })
      print()
    }
  }
}
