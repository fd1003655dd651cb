// A query in pieces small enough to see ages in: numbers, words and signs, each with its place in the text and whether it
// stands glued to the piece before ("6yo" is two pieces, so is "zz1"). Letters are those of English: no age is said in others here,
// and a phone takes long to make ready a test for all letters there are.

const piece = /\d+|[a-z\u00c0-\u024f'’]+|[^\s]/gi
const dashes = /^[-‐‑‒–—]$/

export function tokens(text) {
  const found = []
  let end = -1
  for (const match of text.matchAll(piece)) {
    const word = match[0].toLowerCase().replace(/['’]/g, '')
    found.push({
      word: dashes.test(word) ? '-' : word,
      isNumber: word[0] >= '0' && word[0] <= '9',
      glued: match.index === end,
      from: match.index,
      to: end = match.index + match[0].length
    })
  }
  return found
}
