// The same page from a memory stick: dressed, awake, and with its pictures.
const findings = []
if (location.protocol !== 'file:') return ['this page is not from the disk']
if (!document.querySelector('h1') || !document.querySelector('main')) findings.push('there is no heading or no main part')
const dressed = all('link[rel=stylesheet]').every((link) => link.sheet) && getComputedStyle(document.querySelector('.govuk-skip-link')).position === 'absolute'
if (!dressed) findings.push('the style sheet did not load')
if (!document.body.classList.contains('js-enabled')) findings.push('the scripts did not run')
for (const image of document.images) {
  if (isShown(image) && !(image.complete && image.naturalWidth > 0)) findings.push(`the picture ${image.getAttribute('src')} did not load`)
}
return findings
