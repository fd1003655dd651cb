// Everything once, and in the order of the source.
const { controls, seen, findings } = window.__tabbing
controls.forEach((element, index) => {
  if (!seen.includes(index)) findings.push(`Tab never reaches ${nameOf(element)}`)
})
seen.forEach((index, place) => {
  if (place > 0 && index < seen[place - 1]) findings.push(`${nameOf(controls[index])} comes after ${nameOf(controls[seen[place - 1]])}, though it stands before it`)
})
return findings
