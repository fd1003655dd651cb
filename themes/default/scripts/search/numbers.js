// Lists of whole numbers that were packed into text, as PackedNumbers.cs writes them: digits from the smallest, the last of a number
// one of the first 64 of the alphabet.

const DIGITS = '#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
const LAST = 64
const MORE = DIGITS.length - LAST

const valueOf = new Int8Array(128).fill(-1)
for (let i = 0; i < DIGITS.length; i++) valueOf[DIGITS.charCodeAt(i)] = i

// Fails with a RangeError where the text was not made so, and where more or fewer than `count` numbers stand in it.
export function numbers(text, count = -1) {
  if (typeof text !== 'string') throw new RangeError('no text')
  const all = new Int32Array(count < 0 ? text.length : count)
  let length = 0
  let number = 0
  let times = 1
  for (let i = 0; i < text.length; i++) {
    const digit = valueOf[text.charCodeAt(i)] ?? -1
    if (digit < 0) throw new RangeError('no digit')
    if (digit >= LAST) {
      number += (digit - LAST) * times
      times *= MORE
    } else {
      all[length++] = number + digit * times
      number = 0
      times = 1
    }
  }
  if (times !== 1 || (count >= 0 && length !== count)) throw new RangeError('cut short')
  return count < 0 ? all.subarray(0, length) : all
}
