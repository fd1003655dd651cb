// The same page from a memory stick: dressed, awake, and with its pictures.
const findings = []
if (location.protocol !== 'file:') return ['this page is not from the disk']
if (!document.querySelector('h1') || !document.querySelector('main')) findings.push('there is no heading or no main part')
const dressed = all('link[rel=stylesheet]').every((link) => link.sheet) && getComputedStyle(document.querySelector('.govuk-skip-link')).position === 'absolute'
if (!dressed) findings.push('the style sheet did not load')
if (!document.body.classList.contains('js-enabled')) findings.push('the scripts did not run')
// Pictures further down come when a reader comes near them: asked for now, they must be there.
const pictures = [...document.images].filter(isShown)
for (const picture of pictures) picture.loading = 'eager'
const missing = (picture) => { findings.push(`the picture ${picture.getAttribute('src')} did not load`) }
return Promise.all(pictures.map((picture) => picture.decode().catch(() => missing(picture)))).then(() => findings)
