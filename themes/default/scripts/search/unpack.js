// The index as it was sent, with its packed lists of numbers made into lists again.

import { FORMAT } from './expand.js'
import { numbers } from './numbers.js'

// As PackedPostings.cs.
const IN_ONE_DIGIT = 6
const MANY_IS_ONE_IN = 8

/**
 * What `problem` looks at and `open` opens. Something that is no index of this format is given back as it is, and one whose numbers
 * do not fit without them: `problem` has the word for either.
 */
export function unpack(packed) {
  if (packed === null || typeof packed !== 'object' || packed.format !== FORMAT) return packed
  try {
    const { count, listings } = packed
    const days = (text) => numbers(text, listings).map((day) => day === 0 ? 0 : day + packed.firstDay - 1)
    return {
      ...packed,
      kind: numbers(packed.kind, count),
      lengths: packed.lengths.map((text) => orNone(numbers(text, count))),
      postings: unpackPostings(packed.postings, packed.fields.length, count),
      facets: packed.facets.map((facet) => ({ ...facet, column: numbers(facet.column, listings) })),
      ages: { from: orNone(numbers(packed.ages.from, listings)), to: orNone(numbers(packed.ages.to, listings)) },
      due: days(packed.due),
      checked: days(packed.checked),
      flags: numbers(packed.flags, listings)
    }
  } catch {
    return { ...packed, postings: null }
  }
}

// 0 says that there is none, as -1 does in the index.
const orNone = (list) => list.map((number) => number - 1)

// Flat numbers, term after term: how many fields; of each its number, how many documents, and the documents by distance. A term that
// is more than once in a field has a negative distance there, and how often after it.
function unpackPostings({ heads, bits, steps, often }, fields, count) {
  const [head, bit, step, more] = [heads, bits, steps, often].map((text) => numbers(text))
  const flat = new Int32Array(lengthOf(head, fields, count) + more.length / 2)
  let [at, b, s, m, length] = [0, 0, 0, 0, 0]
  let left = more.length > 0 ? more[0] : -1
  const add = (distance) => {
    if (left-- === 0) {
      flat[length++] = -distance
      flat[length++] = more[m + 1] + 2
      m += 2
      left = m < more.length ? more[m] : -1
    } else {
      flat[length++] = distance
    }
  }
  while (at < head.length) {
    const mask = head[at++]
    flat[length++] = bitsIn(mask)
    for (let field = 0; field < fields; field++) {
      if ((mask & 1 << field) === 0) continue
      const documents = head[at++]
      flat[length++] = field
      flat[length++] = documents
      if (documents * MANY_IS_ONE_IN > count) {
        let last = -1
        let found = 0
        for (let first = 0; first < count; first += IN_ONE_DIGIT) {
          for (let digit = bit[b++], document = first; digit > 0; digit >>= 1, document++) {
            if ((digit & 1) === 0) continue
            if (++found > documents) throw new RangeError('too many')
            add(document - last)
            last = document
          }
        }
        if (found !== documents) throw new RangeError('too few')
      } else {
        for (let n = 0; n < documents; n++) add(step[s++] + 1)
      }
    }
  }
  if (b !== bit.length || s !== step.length || m !== more.length) throw new RangeError('more than was said')
  return flat
}

// How many numbers it will be without what is said of repetitions.
function lengthOf(head, fields, count) {
  let length = 0
  for (let at = 0; at < head.length;) {
    const mask = head[at++]
    if (!(mask > 0 && mask < 1 << fields)) throw new RangeError('no such field')
    length++
    for (let own = bitsIn(mask); own > 0; own--) {
      const documents = head[at++]
      if (!(documents > 0 && documents <= count)) throw new RangeError('no such documents')
      length += 2 + documents
    }
  }
  return length
}

function bitsIn(mask) {
  let bits = 0
  for (; mask > 0; mask >>= 1) bits += mask & 1
  return bits
}
