// Prints provision maps by chance with their sums, a line each, to be added up in another language.

import { sums } from '../../themes/default/scripts/coordinators/provision/sums.js'
import { randomMap } from './random-provision.mjs'

for (let seed = 1; seed <= 1000; seed++) {
  const map = randomMap(seed)
  const { totalA, totalB, total } = sums(map)
  console.log(JSON.stringify({ ...map, totalA: String(totalA), totalB: String(totalB), total: String(total) }))
}
