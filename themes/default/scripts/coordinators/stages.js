// Stages and tasks. It asks nothing of any server and keeps nothing.

import { startStages } from './stages/page.js'

const place = document.querySelector('[data-stages]')
if (place?.querySelector('[data-task]')) startStages(place)
