// The page works without this file. Bundled into one classic script, so that it also runs from file://.

// First, before any component looks for it: tells the styles that scripts run.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported')
}

import { createAll, ServiceNavigation, SkipLink } from 'govuk-frontend'
import { showOverdue } from './freshness.js'
import { startList } from './list/buttons.js'
import { startNews } from './offline/news.js'
import { startSaveButtons } from './offline/save-page.js'
import { startPrintButtons } from './print.js'
import { startSearchBoxes } from './search-box.js'

for (const component of [SkipLink, ServiceNavigation]) {
  createAll(component)
}
showOverdue(document, new Date())
startPrintButtons(document)
startSearchBoxes(document)
startList()
startSaveButtons(document)
startNews()
