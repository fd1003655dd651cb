// The page that puts answers side by side. It asks nothing of any server but files of this site; who is chosen stays in the
// address after #.

import { startCompare } from './compare/page.js'

const place = document.querySelector('[data-compare]')
if (place) startCompare(place)
