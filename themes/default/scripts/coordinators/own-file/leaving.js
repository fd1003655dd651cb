// What is written lives in the open page only. Before it is lost the reader is asked; once the page is left it is gone, also where
// a browser keeps closed pages to go back to, or fills in again what was typed before a reload.

export function forgetWhenLeft(forget, isWorthAsking) {
  forget()
  addEventListener('beforeunload', (leaving) => {
    if (isWorthAsking()) leaving.preventDefault()
  })
  addEventListener('pagehide', forget)
  addEventListener('pageshow', (shown) => {
    if (shown.persisted) forget()
  })
}
