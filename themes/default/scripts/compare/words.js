// Names and numbers in a sentence.

// "A", "A and B", "A, B and C".
export const listed = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

export const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`
