// The known word nearest to one that nobody wrote. A swap of neighbours is one slip, as it is to the person typing
// ("autsim"); the library's own distance calls it two.

// Slips allowed in a word of this length. Short words are all near each other, and our texts have few of the language's words:
// what they lack is more often another word ("milk") than a misspelt one ("mile").
export const slipsAllowed = (length) => length < 4 ? 0 : length < 8 ? 1 : 2

// Up to this length a slip is a letter too many, too few or swapped; one letter for another makes another word.
const SHORT = 5

// A function that counts the edits from one word to another, or gives `most` + 1 when there are more than `most` (optimal
// string alignment). Its three rows are made once: it is asked thousands of times for one misspelt word.
export function distances(longest) {
  let [before, last, row] = [1, 2, 3].map(() => new Uint16Array(longest + 1))
  return function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most || a.length > longest || b.length > longest) return most + 1
    for (let j = 0; j <= b.length; j++) last[j] = j
    for (let i = 1; i <= a.length; i++) {
      const letter = a.charCodeAt(i - 1)
      let least = row[0] = i
      for (let j = 1; j <= b.length; j++) {
        let edits = last[j - 1] + (letter === b.charCodeAt(j - 1) ? 0 : 1)
        if (row[j - 1] + 1 < edits) edits = row[j - 1] + 1
        if (last[j] + 1 < edits) edits = last[j] + 1
        if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1) && before[j - 2] + 1 < edits) {
          edits = before[j - 2] + 1
        }
        row[j] = edits
        if (edits < least) least = edits
      }
      if (least > most) return most + 1
      ;[before, last, row] = [last, row, before]
    }
    return Math.min(last[b.length], most + 1)
  }
}

// Which letters a word has, as bits. Each edit brings in one new letter at most, so most words need not be measured.
function lettersOf(word) {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function bits(number) {
  let count = 0
  for (let left = number; left !== 0; left &= left - 1) count++
  return count
}

// Knows the words once, sorted by length, so that a misspelt word is held against few of them.
export function speller(words, frequencyOf) {
  const byLength = []
  const lettersByLength = []
  for (const word of words) {
    (byLength[word.length] ??= []).push(word)
    ;(lettersByLength[word.length] ??= []).push(lettersOf(word))
  }
  const longest = byLength.length
  const distance = distances(longest + 2)

  // Nearest first; then one that begins alike (the first letter is rarely wrong); then the more frequent; then by letter.
  return function nearest(typed) {
    let allowed = slipsAllowed(typed.length)
    if (allowed === 0) return null
    const letters = lettersOf(typed)
    let best = null
    for (let length = typed.length - allowed; length <= typed.length + allowed; length++) {
      const own = byLength[length] ?? []
      for (let i = 0; i < own.length; i++) {
        const known = own[i]
        const others = lettersByLength[length][i]
        if (bits(letters & ~others) > allowed || bits(others & ~letters) > allowed) continue
        // A word of two slips and another beginning is more often another word than a misspelt one.
        const isAlike = known[0] === typed[0]
        const most = isAlike ? allowed : 1
        const edits = distance(typed, known, most)
        if (edits > most || ((typed.length <= SHORT || !isAlike) && isReplaced(typed, known))) continue
        const found = { word: known, edits, isAlike, frequency: frequencyOf(known) }
        if (best !== null && !isBetter(found, best)) continue
        best = found
        allowed = edits
      }
    }
    return best === null ? null : best.word
  }
}

// Of the same length, and not the same letters in another order.
const isReplaced = (a, b) => a.length === b.length && [...a].sort().join('') !== [...b].sort().join('')

function isBetter(a, b) {
  if (a.edits !== b.edits) return a.edits < b.edits
  if (a.isAlike !== b.isAlike) return a.isAlike
  if (a.frequency !== b.frequency) return a.frequency > b.frequency
  return a.word < b.word
}
