// From text to terms. The build does the same in C# (`Folding.Fold` and `SearchTerms`): tests/search/terms.tsv is run in both,
// for a term that differs by one letter is never found.

// A letter, then the letters that fold to it.
const rows = [
  'aàáâãäåāăąÀÁÂÃÄÅĀĂĄ', 'cçćĉċčÇĆĈĊČ', 'dďđĎĐðÐ', 'eèéêëēĕėęěÈÉÊËĒĔĖĘĚ', 'gĝğġģĜĞĠĢ', 'hĥħĤĦ', 'iìíîïĩīĭįıÌÍÎÏĨĪĬĮİ',
  'jĵĴ', 'kķĶ', 'lĺļľłĹĻĽŁ', 'nñńņňÑŃŅŇ', 'oòóôõöøōŏőÒÓÔÕÖØŌŎŐ', 'rŕŗřŔŖŘ', 'sśŝşšșŚŜŞŠȘ', 'tţťŧțŢŤŦȚ',
  'uùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ', 'wŵẁẃẅŴẀẂẄ', 'yýÿŷỳÝŶŸỲ', 'zźżžŹŻŽ'
]
const pairs = [['ß', 'ss'], ['æ', 'ae'], ['Æ', 'ae'], ['œ', 'oe'], ['Œ', 'oe'], ['þ', 'th'], ['Þ', 'th']]
const table = new Map([...rows.flatMap((row) => [...row.slice(1)].map((letter) => [letter, row[0]])), ...pairs])

const letterOrDigit = /^[\p{L}\p{Nd}]$/u
const apostrophes = '\'’‘'

// Lower case without accents; apostrophes join, "&" is "and", anything else but letters and digits is one space.
// Goes by UTF-16 unit, as C# does: half of an emoji is neither letter nor digit.
export function fold(text) {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]
    if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
      folded += unit
    } else if (unit >= 'A' && unit <= 'Z') {
      folded += unit.toLowerCase()
    } else if (table.has(unit)) {
      folded += table.get(unit)
    } else if (unit === '&') {
      folded += folded !== '' && !folded.endsWith(' ') ? ' and ' : 'and '
    } else if (apostrophes.includes(unit)) {
      continue
    } else if (letterOrDigit.test(unit)) {
      const lower = unit.toLowerCase()
      folded += table.get(lower) ?? lower
    } else if (folded !== '' && !folded.endsWith(' ')) {
      folded += ' '
    }
  }
  return folded.endsWith(' ') ? folded.slice(0, -1) : folded
}

// A plural and its singular are one term. Crude on purpose: the same few letters of rule in two languages.
export function singular(word) {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !/[sui]s$/.test(word)) return word.slice(0, -1)
  return word
}

// The terms of a text, in order.
export function terms(text, stop) {
  const words = []
  for (const word of fold(text).split(' ')) {
    if (word !== '' && !stop.has(word)) words.push(singular(word))
  }
  return words
}
