// Finds a provider by what was typed for its name.

import { distances, slipsAllowed } from '../search/spelling.js'
import { fold } from '../search/terms.js'

const MOST_OFFERED = 5
const LONGEST = 60

// {provider} when there is no doubt; else {like}: those it may be, few enough to choose from, or none.
export function findName(providers, typed) {
  const words = fold(typed)
  if (words === '') return { like: [] }
  const names = providers.map((provider) => ({ provider, name: fold(provider.name) }))
  const exact = names.filter(({ name }) => name === words)
  if (exact.length === 1) return { provider: exact[0].provider }
  const parts = words.split(' ')
  // Every word begins a word of the name, in any order: "green mill" finds "Millbourne Green".
  const like = names.filter(({ name }) => parts.every((part) => ` ${name}`.includes(` ${part}`)))
  if (like.length === 1) return { provider: like[0].provider }
  if (like.length > 0) return { like: like.slice(0, MOST_OFFERED).map(({ provider }) => provider), more: like.length > MOST_OFFERED }
  // Names with a word that is the same but for a slip or two, the most such words first.
  const distance = distances(LONGEST)
  const isNear = (part, word) => {
    const slips = slipsAllowed(part.length)
    return slips > 0 && distance(part, word.slice(0, LONGEST), slips) <= slips
  }
  const near = names
    .map(({ provider, name }) => ({ provider, hits: parts.filter((part) => name.split(' ').some((word) => word === part || isNear(part, word))).length }))
    .filter(({ hits }) => hits > parts.length / 2)
    .sort((a, b) => b.hits - a.hits)
  return { like: near.slice(0, MOST_OFFERED).map(({ provider }) => provider) }
}
