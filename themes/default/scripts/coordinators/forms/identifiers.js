// Words that look like a number by which a person is known. Such numbers belong on paper; the reader is told where one stands.

const NHS = /(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g
const INSURANCE = /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i
const PUPIL = /\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b/i

export function identifierIn(text) {
  if (PUPIL.test(text)) return 'a unique pupil number (UPN)'
  if (INSURANCE.test(text)) return 'a National Insurance number'
  if ([...text.matchAll(NHS)].some(([number]) => isNhsNumber(number.replace(/\D/g, '')))) return 'an NHS number'
  return null
}

// Ten digits, the last of which checks the others: a telephone number is rarely taken for one.
function isNhsNumber(digits) {
  if (digits.startsWith('0')) return false
  const sum = [...digits.slice(0, 9)].reduce((all, digit, i) => all + Number(digit) * (10 - i), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}
