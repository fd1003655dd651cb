// Amounts of money as whole pence, exact however large: BigInt and no fractions.

const MOST_DIGITS = 9 // of pounds

// Answers { pence }, { problem } in words for the reader, or {} where nothing is written.
export function readMoney(text) {
  const written = text.replace(/[\s\u00a0\u2009\u202f]+/g, ' ').trim()
  if (written === '') return {}
  if (/^£? ?[-−–]/.test(written)) return { problem: 'An amount cannot be less than nothing. Write it without a minus sign.' }
  if (/^\d+ ?p$/i.test(written)) return { problem: 'Write pence as a part of a pound: 50p is 0.50.' }
  if (!/\d/.test(written)) return { problem: 'Write the amount in digits, such as 45 or 45.50.' }
  if (/,\d{1,2}$/.test(written)) return { problem: 'Write pence after a point, not a comma: 12.50.' }
  const parts = /^£? ?(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d*)(?:\.(\d*))?$/.exec(written)
  if (parts === null) {
    return { problem: /,/.test(written) && /^[£\d,. ]+$/.test(written) ? 'A comma in this amount stands in the wrong place. Write 1,234.50 or 1234.50.' : 'Write only the amount, such as 45 or 45.50.' }
  }
  const [, pounds, pence = ''] = parts
  if (pence.length > 2) return { problem: 'Write at most two digits after the point: pounds and pence.' }
  const digits = pounds.replace(/[ ,]/g, '').replace(/^0+(?=\d)/, '')
  if (digits.length > MOST_DIGITS) return { problem: 'This amount is too large. Check it.' }
  return { pence: BigInt(digits || '0') * 100n + BigInt(pence.padEnd(2, '0')) }
}

// £1,234.50
export function writeMoney(pence) {
  const digits = pence.toString().padStart(3, '0')
  return `£${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`
}
