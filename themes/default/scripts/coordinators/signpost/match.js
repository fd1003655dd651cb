// How well a service fits each thing that is chosen: below 0 it does not, 0 nobody has said, 1 it fits, more it is made for it.
//
// What nobody has said never hides a service: a coordinator who is not shown it cannot ask. It comes after those that say they fit,
// and the page names what is not said.

export const NO = -1
export const UNSAID = 0
const FITS = 1
const MADE_FOR = 2

const WIDE_AREAS = ['whole-area', 'national']

// Of several things chosen one is enough: a child has several needs at once, and hardly a service is for all of them. The more of them,
// the better.
function several(own, wanted) {
  if (own.length === 0) return UNSAID
  const shared = wanted.filter((id) => own.includes(id)).length
  return shared > 0 ? shared : NO
}

// Ages fit when the ranges overlap. An end that is not said is open.
function age({ ages }, { from, to }) {
  if (ages === null) return UNSAID
  return (ages.from ?? 0) <= to && (ages.to ?? Infinity) >= from ? FITS : NO
}

// `parentOf` names the area of need that a more exact need belongs to.
function need(record, { needs, types }, { parentOf }) {
  const own = record.needs
  const exact = record['need-types']
  if (own.length === 0 && exact.length === 0) return UNSAID
  const madeFor = needs.filter((id) => own.includes(id) || exact.some((type) => parentOf(type) === id)).length + types.filter((id) => exact.includes(id)).length
  if (madeFor > 0) return FITS + madeFor
  // A service for the whole area of need is for each need in it, unless it names others.
  const around = types.some((id) => own.includes(parentOf(id)) && !exact.some((type) => parentOf(type) === parentOf(id)))
  return around || own.includes('any') ? FITS : NO
}

function domain({ topics }, wanted, { topicsOf }) {
  if (topics.length === 0) return UNSAID
  const shared = wanted.filter((id) => topicsOf(id).some((topic) => topics.includes(topic))).length
  return shared > 0 ? shared : NO
}

function area(record, wanted) {
  const own = record['areas-served']
  if (own.length === 0) return UNSAID
  if (own.includes(wanted)) return MADE_FOR
  return WIDE_AREAS.some((wide) => own.includes(wide)) ? FITS : NO
}

function assessment({ access }) {
  if (access['no-assessment-needed']) return FITS
  return access['referral-routes'].length === 0 ? UNSAID : NO
}

function diagnosis({ access }) {
  const term = access['diagnosis-needed']
  return term === null ? UNSAID : term === 'required' ? NO : FITS
}

// A plan that is needed for a part only still lets a family in.
function plan({ access }) {
  const term = access['ehc-plan-needed']
  if (term !== null) return term === 'required' ? NO : FITS
  const routes = access['referral-routes']
  return routes.length > 0 && routes.every((route) => route === 'ehc-plan-only') ? NO : UNSAID
}

const free = ({ cost }) => cost.free === null ? UNSAID : cost.free ? FITS : NO

// The criteria that something is chosen of: [{key, fit}], where fit(record) answers as above.
export function criteriaOf(chosen, words) {
  const criteria = []
  const add = (isChosen, key, fit) => {
    if (isChosen) criteria.push({ key, fit })
  }
  add(chosen.stage !== '', 'stage', (record) => several(record.stages, [chosen.stage]))
  add(chosen.age !== null, 'age', (record) => age(record, chosen.age))
  add(chosen.area !== '', 'area', (record) => area(record, chosen.area))
  add(chosen.assessment, 'assessment', assessment)
  add(chosen.diagnosis, 'diagnosis', diagnosis)
  add(chosen.plan, 'plan', plan)
  add(chosen.free, 'free', free)
  add(chosen.levels.length > 0, 'level', (record) => several(record['provision-level'], chosen.levels))
  add(chosen.needs.length + chosen.types.length > 0, 'need', (record) => need(record, chosen, words))
  add(chosen.domains.length > 0, 'domain', (record) => domain(record, chosen.domains, words))
  add(chosen.routes.length > 0, 'route', (record) => several(record.access['referral-routes'], chosen.routes))
  return criteria
}
