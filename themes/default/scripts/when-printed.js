// Does what a page owes to paper just before it is printed. Not every browser tells of a print in the same way.

export function whenPrinted(work) {
  addEventListener('beforeprint', work)
  const print = matchMedia('print')
  print.addEventListener('change', () => {
    if (print.matches) work()
  })
}
