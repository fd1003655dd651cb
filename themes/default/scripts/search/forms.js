// Other forms of a word nobody wrote: "stammering" is known as "stammer", "hurt" as "hurting". Only for unknown words, and only a
// form that is known: no stemming, which makes one word of two ("university", "universal").

const endings = ['ing', 'ed', 'er', 'y', 'e']

// The first known form, or null.
export function knownForm(word, isKnown) {
  if (word.length < 4) return null
  for (const candidate of candidates(word)) {
    if (candidate.length > 2 && candidate !== word && isKnown(candidate)) return candidate
  }
  return null
}

function* candidates(word) {
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const root = word.slice(0, -ending.length)
    yield root
    yield `${root}e`
    // "stopping": a letter doubled for the ending.
    if (root[root.length - 1] === root[root.length - 2]) yield root.slice(0, -1)
    for (const other of endings) yield root + other
  }
  for (const ending of endings) {
    yield word + ending
    yield word + word[word.length - 1] + ending
  }
}
