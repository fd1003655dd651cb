// What is on the screen before printing, so that what the paper lacks can be named.
window.__onScreen = textElements(document.querySelector('main')).filter((element) => isShown(element) && !isVisuallyHidden(element))
