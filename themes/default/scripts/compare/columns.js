// Providers side by side; one under the other where there is no room. Each column begins with the provider's name.

import { element } from '../search-page/elements.js'

export const columns = (pieces, name = '') => element('div', { class: `lo-compare__columns lo-compare__columns--${pieces.length} ${name}`.trim() }, pieces)

export const column = (who, ...pieces) => element('div', { class: 'lo-compare__column' }, who, element('div', { class: 'lo-compare__says' }, ...pieces))
