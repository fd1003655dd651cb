// Circle of support. It asks nothing of any server and keeps nothing.

import { startCircle } from './circle/page.js'

const place = document.querySelector('[data-circle]')
if (place) startCircle(place)
