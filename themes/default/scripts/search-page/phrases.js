// Numbers and days in words.

// 1,234. The browser's own way makes a formatter for each number, and there are a hundred on the page.
export const number = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

export const results = (count) => count === 1 ? '1 result' : `${number(count)} results`

export const quoted = (words) => `“${words}”`

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

// "2027-04-30" as "30 April 2027"; as it is when it is no day.
export function dayInWords(iso) {
  const [year, month, day] = iso.split('-').map(Number)
  return monthNames[month - 1] ? `${day} ${monthNames[month - 1]} ${year}` : iso
}

export function ageInWords({ from, to, fromWords }) {
  const age = from === to ? `Age ${from}` : `Ages ${from} to ${to}`
  return fromWords ? `${age} (from your words)` : age
}

export function milesInWords(miles) {
  if (miles < 1) return 'Less than a mile away'
  const whole = Math.round(miles)
  return whole === 1 ? 'About 1 mile away' : `About ${whole} miles away`
}

export const within = (miles) => miles === 1 ? 'Within 1 mile' : `Within ${miles} miles`
