// Words of a reader, made into concepts: what must be found, and in which other words it may be written.
//
// A concept is {typed, alternatives, optional}. An alternative is {words, weight, prefix, isLead}: all its words must be in a
// document. An optional concept lifts what has it and is not missed elsewhere.

import { ages } from './ages.js'
import { isKnown, isPrefix } from './expand.js'
import { knownForm } from './forms.js'
import { takePostcode } from './postcodes.js'
import { partPhrases } from './synonyms.js'
import { fold, singular, terms } from './terms.js'

// Nobody types more; whoever pastes a page gets an answer all the same.
export const LONGEST_QUERY = 200
const MOST_CONCEPTS = 12
const MOST_LABELS = 3
const SAME = 0.7
const LEADS = 0.2
const NEAR = 0.8
const JOINED = 0.9
// A word that so many documents have is a word of its own, not the beginning of another one.
const ENOUGH = 5
// A filler on more pages than this part of all tells none of them from another.
const TELLING = 0.25

// What families write around what they look for. Rare in our texts, so it would outweigh the rest if it had to be found, and no
// misspelling of anything.
const fillers = new Set(('son sons daughter daughters boy boys girl girls kid kids child children grandson granddaughter grandchild lad little ' +
  'help need needs want wants look looking find finding near nearby please can cant could couldnt dont doesnt didnt isnt arent wasnt wont ' +
  'wouldnt shouldnt should hes shes theyre were weve ive youve theyve whats wheres whos theres im id ill got go going let lets not no local ' +
  'year years old thing things something anything someone anyone know think tell mean means meaning stand stands definition').split(' '))

// "what does EHCP mean", "whats a tribunal": what a word means is asked, and the glossary says it.
const meaning = /\b(?:means?|meaning of|stands? for|definition)\b|^what(?:s| is| are) an? (?:\w+ ?){1,3}$/

// "D.L.A." is DLA.
const dotted = /\b(?:[a-z]\.){2,}[a-z]?(?![a-z])/gi

const joinedAgain = (concept) => concept.typed.replace(/ /g, '')

// `knowledge` is {mini, count, stop, phrases, phraseWords, acronyms, places, nearest, frequency}; see engine.js.
export function understand(query, knowledge) {
  // Composed first: what a Mac types in two parts is one letter in our table.
  const text = String(query).slice(0, LONGEST_QUERY).normalize('NFC').replace(dotted, (letters) => letters.replace(/\./g, ''))
  const { age, rest, kept } = ages(text)
  const { text: words, place } = takePostcode(rest, knowledge.places)

  const typed = wordsOf(words, knowledge.stop).slice(0, MOST_CONCEPTS * 2)
  const spelt = typed.map((word, i) => ({ ...word, ...spellingOf(word, i === typed.length - 1, knowledge) }))
  const parts = partPhrases(spelt.map(asKnown), knowledge.phrases).slice(0, MOST_CONCEPTS)
  const concepts = joinPairs(parts.map((part) => conceptOf(part, spelt, knowledge)), knowledge)
  let found = concepts.filter((concept) => concept.alternatives.length > 0)

  for (const concept of found) concept.optional = concept.isFiller === true
  if (found.every((concept) => concept.optional)) for (const concept of found) concept.optional = false
  else found = found.filter((concept) => !concept.optional || knowledge.frequency(concept.alternatives[0].words[0]) <= knowledge.count * TELLING)
  for (const phrase of kept) {
    const own = terms(phrase, knowledge.stop).filter((word) => isKnown(knowledge.mini, word))
    if (own.length > 0) found.push({ typed: own.join(' '), alternatives: [{ words: own, weight: 1, prefix: false }], optional: true })
  }

  return {
    concepts: found,
    unknown: concepts.filter((concept) => concept.alternatives.length === 0 && !concept.isFiller).map((concept) => concept.typed),
    also: labelsOf(parts, spelt, knowledge),
    meant: meantOf(text, spelt, knowledge.acronyms),
    exact: terms(text, knowledge.stop),
    asksMeaning: meaning.test(fold(text)),
    age,
    place
  }
}

const asKnown = (word) => word.meant ?? word.form ?? word.typed

// The words of the query that are no stop words: {typed, isFiller}, typed as a term.
function wordsOf(text, stop) {
  return fold(text).split(' ').filter((word) => word !== '' && !stop.has(word)).map((word) => ({ typed: singular(word), isFiller: fillers.has(word) }))
}

// One word: known as it is, known as the beginning of others, or meant to be another.
function spellingOf({ typed: word, isFiller }, isLast, { mini, phraseWords, nearest, frequency }) {
  const known = isKnown(mini, word) || phraseWords.has(word)
  if (known) return { prefix: isLast && word.length > 2 && !phraseWords.has(word) && frequency(word) < ENOUGH }
  if (word.length > (isLast ? 1 : 3) && isPrefix(mini, word)) return { prefix: true }
  if (isFiller) return { isUnknown: true }
  const form = knownForm(word, (other) => isKnown(mini, other) || phraseWords.has(other))
  if (form !== null) return { form }
  const split = splitWord(word, mini, phraseWords)
  if (split !== null) return { split }
  const meant = nearest(word)
  return meant === null ? { isUnknown: true } : { meant }
}

// "shortbreaks": two known words without their space.
function splitWord(word, mini, phraseWords) {
  const known = (part) => isKnown(mini, part) || phraseWords.has(part)
  for (let at = word.length - 3; at >= 3; at--) {
    const halves = [singular(word.slice(0, at)), word.slice(at)]
    if (halves.every(known)) return halves
  }
  return null
}

function conceptOf(part, spelt, { phrases }) {
  const own = spelt.slice(part.from, part.to)
  const typed = own.map((word) => word.typed).join(' ')
  if (part.groups === null) {
    const [word] = own
    const alternatives = []
    if (word.split) {
      const groups = phrases.groupsOf.get(word.split.join(' ')) ?? []
      alternatives.push({ words: word.split, weight: NEAR, prefix: false }, ...alternativesOf(groups, word.split.join(' ')))
    } else if (word.meant ?? word.form) {
      alternatives.push({ words: [asKnown(word)], weight: NEAR, prefix: false })
    } else if (!word.isUnknown) {
      alternatives.push({ words: [word.typed], weight: 1, prefix: word.prefix })
    }
    return { typed, alternatives, isWord: true, isFiller: word.isFiller }
  }
  const words = own.map(asKnown)
  return { typed, alternatives: [{ words, weight: 1, prefix: false }, ...alternativesOf(part.groups, words.join(' '))], isWord: false }
}

// Every other phrase of the groups, once, with the most it is worth.
function alternativesOf(groups, typed) {
  const weights = new Map()
  const offer = (phrase, weight) => {
    if (phrase !== typed && phrase !== '' && !(weights.get(phrase) >= weight)) weights.set(phrase, weight)
  }
  for (const group of groups) {
    for (const phrase of group.same) offer(phrase, SAME)
    for (const phrase of group.leads) offer(phrase, LEADS)
  }
  return [...weights].map(([phrase, weight]) => ({ words: phrase.split(' '), weight, prefix: false, isLead: weight === LEADS }))
}

// "play group" is also "playgroup".
function joinPairs(concepts, { mini }) {
  const joined = []
  for (let i = 0; i < concepts.length; i++) {
    const [one, two] = [concepts[i], concepts[i + 1]]
    const whole = one.isWord && two?.isWord ? singular(joinedAgain(one) + joinedAgain(two)) : null
    if (whole !== null && whole.length > 5 && isKnown(mini, whole)) {
      const apart = one.alternatives.length > 0 && two.alternatives.length > 0 ? [{ words: [one.typed, two.typed], weight: 1, prefix: false }] : []
      joined.push({ typed: `${one.typed} ${two.typed}`, alternatives: [...apart, { words: [whole], weight: JOINED, prefix: false }], isWord: false })
      i++
    } else {
      joined.push(one)
    }
  }
  return joined
}

// Labels of what is searched besides, the nearest in meaning first; a label that was typed itself says nothing new. Wider words
// ("Things to do" for "swimming") are told only where no page has what was typed, for then they are all that was searched.
function labelsOf(parts, spelt, { stop, phrases, mini }) {
  const labels = new Map()
  for (const part of parts) {
    const own = spelt.slice(part.from, part.to)
    const typed = own.map(asKnown).join(' ')
    const groups = part.groups ?? (own[0].split ? phrases.groupsOf.get(own[0].split.join(' ')) ?? [] : [])
    const isWritten = typed.split(' ').every((word) => isKnown(mini, word))
    for (const group of groups.filter(({ same }) => same.length > 1 || !isWritten)) {
      const own = terms(group.label, stop).join(' ')
      const before = labels.get(own)
      if (own !== typed) labels.set(own, { label: before?.label ?? group.label, hasSame: before?.hasSame || group.same.length > 1 })
    }
  }
  return [...labels.values()].sort((a, b) => Number(b.hasSame) - Number(a.hasSame)).map(({ label }) => label).slice(0, MOST_LABELS)
}

// The query with the misspelt words put right: {from, to}, or null. Other words stay as they were typed, ages and postcodes too.
function meantOf(text, spelt, acronyms) {
  const put = new Map(spelt.filter((word) => word.meant || word.split).map((word) => [word.typed, word.meant ?? word.split.join(' ')]))
  if (put.size === 0) return null
  const from = text.replace(/\s+/g, ' ').trim()
  const to = from.split(' ').map((word) => {
    const meant = put.get(singular(fold(word)))
    return meant === undefined ? word : acronyms.get(meant) ?? pluralLike(fold(word), meant)
  }).join(' ')
  return to === from ? null : { from, to }
}

// Terms are singular; who typed a plural is shown one.
function pluralLike(typed, meant) {
  if (singular(typed) === typed) return meant
  if (typed.endsWith('ies') && meant.endsWith('y')) return `${meant.slice(0, -1)}ies`
  return meant + (singular(`${meant}es`) === meant ? 'es' : 's')
}
