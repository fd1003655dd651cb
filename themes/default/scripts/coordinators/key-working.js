// Key working: the check of one's own skills. It asks nothing of any server and keeps nothing.

import { startCheck } from './key-working/check.js'

if (document.querySelector('[data-check]')) startCheck(document)
