// The preferred name, in the headings of the form where the printed one has "___".

const LONGEST = 60

export function showName(place) {
  const written = [...place.querySelectorAll('[data-form-names]')].map(({ value }) => value.trim()).find((name) => name !== '')
  for (const spot of place.querySelectorAll('[data-form-name]')) spot.textContent = (written ?? place.dataset.who).slice(0, LONGEST)
}
