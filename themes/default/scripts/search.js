// The search page. It asks nothing of any server but files of this site; what is typed stays in the address after #.

import { startFinder } from './search-page/finder.js'

const finder = document.querySelector('[data-finder]')
if (finder) startFinder(finder)
