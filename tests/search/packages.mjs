// The theme's own packages, for tests that stand outside its folder.

import { createRequire } from 'node:module'

const require = createRequire(new URL('../../themes/default/package.json', import.meta.url))

// The same copy of the library as the modules under test import.
export const { default: MiniSearch } = await import('../../themes/default/node_modules/minisearch/dist/es/index.js')
export const yaml = require('yaml')
