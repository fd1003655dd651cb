// A page whose scripts never ran: nothing that matters may be waiting for them.
const findings = []
if (document.body.classList.contains('js-enabled')) return ['scripts ran']
for (const selector of ['h1', 'main', 'footer', 'a.govuk-skip-link']) {
  const element = document.querySelector(selector)
  if (!element || !element.checkVisibility()) findings.push(`there is no ${selector}`)
}
// Pages of which scripts show what there is, and pages that show one part at a time, the one their address names: their own tests go
// through them without scripts.
const OF_THEIR_OWN = '.lo-finder, .lo-compare, .lo-signpost, .lo-signpost-trouble, .lo-next'
// On a small screen the library shows few page numbers: then Next or Previous leads to the same page.
const there = new Set(all('a[href]').filter((link) => link.checkVisibility({ visibilityProperty: true })).map((link) => link.href))
for (const link of all('a[href]')) {
  if (!there.has(link.href) && !link.closest(`details:not([open]), .govuk-pagination, [data-offline-wanted], ${OF_THEIR_OWN}`)) findings.push(`the link ${nameOf(link)} is not there`)
}
// The matrix of key working has a twin that is a list, and a screen shows one of the two. Some things may wait: buttons to print, to save and to keep, the label that the reader's own clock shows, and the dates of a day that is typed. The search cannot be without scripts.
for (const element of all('main [hidden]')) {
  if (!element.matches('[data-print], [data-overdue-label], [data-save-page], [data-offline], [data-offline] *, [data-offline-wanted], [data-offline-cannot], [data-date], [data-date-column], [data-stage-dates], [data-stage-closed], [data-weeks-said], [data-weeks-gaps], [data-weeks-take], [data-weeks-take] *') && !element.closest(`.lo-with-scripts, ${OF_THEIR_OWN}`)) findings.push(`${nameOf(element)} is hidden`)
}
for (const element of textElements(document.querySelector('main'))) {
  if (!element.checkVisibility({ visibilityProperty: true }) && !element.closest(`[hidden], details:not([open]), select, .govuk-pagination, .lo-with-scripts, .lo-keep, .lo-kw__matrix, .lo-kw__by-function, .lo-form__scripted, .lo-form__own, ${OF_THEIR_OWN}`)) findings.push(`${nameOf(element)} is hidden`)
}
return [...new Set(findings)].slice(0, 12)
