// The same page from a memory stick: dressed and awake.
const findings = []
if (location.protocol !== 'file:') return ['this page is not from the disk']
if (!document.querySelector('h1') || !document.querySelector('main')) findings.push('there is no heading or no main part')
const dressed = all('link[rel=stylesheet]').every((link) => link.sheet) && getComputedStyle(document.querySelector('.govuk-skip-link')).position === 'absolute'
if (!dressed) findings.push('the style sheet did not load')
if (!document.body.classList.contains('js-enabled')) findings.push('the scripts did not run')
return findings
