// Signpost a family. It asks nothing of any server and keeps nothing.

import { startSignpost } from './signpost/page.js'

const place = document.querySelector('[data-signpost]')
if (place) startSignpost(place)
