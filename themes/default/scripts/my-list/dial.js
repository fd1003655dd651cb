// What a telephone is told to dial, as the tool's PhoneNumbers.cs says it; null when there is nothing to dial.
export function dialled(number) {
  // What follows is said to a person, not dialled: "ext. 12", "option 2".
  const end = number.search(/[a-z]/)
  const digits = (end < 0 ? number : number.slice(0, end)).replaceAll('(0)', '').replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '')
  if (digits.length < 3) return null
  return digits.length > 6 && digits[0] === '0' && digits[1] !== '0' ? `+44${digits.slice(1)}` : digits
}
