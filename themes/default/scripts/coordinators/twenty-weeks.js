// Dates of the 20 weeks. It asks nothing of any server and keeps nothing.

import { startWeeks } from './twenty-weeks/page.js'

const place = document.querySelector('[data-weeks-form]')?.closest('[data-weeks]')
if (place) startWeeks(place)
