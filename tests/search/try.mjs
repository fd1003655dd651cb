import { open } from '../../themes/default/scripts/search/engine.js'
import { problem } from '../../themes/default/scripts/search/problem.js'
import { readState } from '../../themes/default/scripts/search/state.js'
import { sampleIndex, documents } from './sample.mjs'
const index = sampleIndex()
console.log(problem(index))
const e = open(index, { today: '2026-11-22' })
for (const q of ["salt referal for 6 yr old", "autsim", "phisiotherapy", "disabilty", "respite", "school taxi", "S&LT", "EHCP", "CAMHS", "statement", "cahms", "shortbreaks", "speech th", "toddler","zzzz", "zzzz autism", "constructor __proto__", "school transport", "the", "asd respite"]) {
  const r = e.search(readState('q=' + encodeURIComponent(q)))
  console.log('##', q, '→', r.hits.slice(0, 4).map(h => documents[h.document].name + ' ' + h.score.toFixed(2)).join(' | '), `(${r.total})`, JSON.stringify({ also: r.also, meant: r.meant, age: r.age, unknown: r.unknown, relax: r.relax, weak: r.weak }))
}
