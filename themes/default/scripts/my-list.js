// The page "My list". What is on it comes from this browser's own storage or from the address after #, which no server is told.

import { startMyList } from './my-list/page.js'

const place = document.querySelector('[data-kept]')
if (place) startMyList(place)
