// Full addresses, for links that are sent and codes that are printed.

import { writeShared } from '../list/ids.js'

// Where the site is: as its makers named it, else where it is read. Null from a disk: nobody else could open such an address.
// `top` leads from the page to the top of the site.
export function homeOf(named, here, top = '../') {
  if (named) return named
  return /^https?:/.test(here) ? new URL(top, here).href.split(/[?#]/)[0] : null
}

// As people share it: a folder's own page without index.html.
export const addressOf = (home, path) => home + path.replace(/(^|\/)index\.html(?=#|$)/, '$1')

export const listAddress = (home, ids) => `${home}my-list/${writeShared(ids)}`

// On paper, without what nobody types.
export const inWords = (address) => address.replace(/^https?:\/\//, '').replace(/\/$/, '')
