// Phrases that mean the same, and those that lead to others, ready to be looked up.

import { fold, singular } from './terms.js'

const LONGEST = 8

// From each phrase to the groups it is in. `same` works both ways, `leads` only from the group to what it leads to.
export function phraseTable(synonyms) {
  const groupsOf = new Map()
  for (const group of synonyms) {
    for (const phrase of new Set(group.same)) {
      if (phrase === '') continue
      if (!groupsOf.has(phrase)) groupsOf.set(phrase, [])
      groupsOf.get(phrase).push(group)
    }
  }
  let longest = 0
  for (const phrase of groupsOf.keys()) longest = Math.max(longest, phrase.split(' ').length)
  return { groupsOf, longest: Math.min(longest, LONGEST) }
}

// All words of all phrases: known to the speller even where no text has them ("cahms" is CAMHS).
export function phraseWords(synonyms) {
  return new Set(synonyms.flatMap((group) => group.same).flatMap((phrase) => phrase.split(' ')).filter((word) => word !== ''))
}

// How a term that is an acronym is written in a label: "camh" is no word to show.
export function acronyms(synonyms) {
  const written = new Map()
  for (const { label } of synonyms) {
    for (const word of label.match(/\p{Lu}{2,}s?/gu) ?? []) written.set(singular(fold(word)), word)
  }
  return written
}

// Parts a row of words into phrases of the table and single words, longest phrase first wherever it stands:
// [{from, to, groups}], groups null for a single word.
export function partPhrases(words, { groupsOf, longest }) {
  const parts = []
  const taken = new Uint8Array(words.length)
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      if (taken.subarray(from, from + length).includes(1)) continue
      const groups = groupsOf.get(words.slice(from, from + length).join(' '))
      if (!groups) continue
      taken.fill(1, from, from + length)
      parts.push({ from, to: from + length, groups })
    }
  }
  words.forEach((_, i) => {
    if (!taken[i]) parts.push({ from: i, to: i + 1, groups: null })
  })
  return parts.sort((a, b) => a.from - b.from)
}
