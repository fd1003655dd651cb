// What a coordinator has chosen, and in words. Everything is optional: nothing chosen is a choice too.

export const nothing = () => ({
  stage: '', age: null, area: '', levels: [], needs: [], types: [], domains: [], routes: [],
  assessment: false, diagnosis: false, plan: false, free: false
})

// The names of the yes-or-no choices, in the order of the page.
export const wishes = ['assessment', 'diagnosis', 'plan', 'free']

export const isNothing = (chosen) => partsOf(chosen, noLabels).length === 0

const noLabels = { of: (_, id) => id, wish: (name) => name }

// [{key, text}]: what is chosen, in the order of the page; `key` is the criterion it belongs to.
export function partsOf(chosen, labels) {
  const parts = []
  const add = (key, text) => parts.push({ key, text })
  if (chosen.stage) add('stage', labels.of('stage', chosen.stage))
  if (chosen.age) add('age', ageInWords(chosen.age))
  if (chosen.area) add('area', labels.of('area', chosen.area))
  for (const name of wishes) {
    if (chosen[name]) add(name, labels.wish(name))
  }
  const list = (key, kind, ids) => ids.forEach((id) => add(key, labels.of(kind, id)))
  list('level', 'level', chosen.levels)
  list('need', 'need', chosen.needs)
  list('need', 'type', chosen.types)
  list('domain', 'domain', chosen.domains)
  list('route', 'route', chosen.routes)
  return parts
}

const ageInWords = ({ from, to }) => from === to ? `age ${from}` : `ages ${from} to ${to}`
