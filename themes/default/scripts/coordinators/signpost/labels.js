// Labels of vocabularies within a sentence.

// In the middle of one. What begins with capitals (EHC, SEN) stays as it is.
export const lowered = (label) => /^[A-Z][^A-Z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

export const raised = (text) => text.charAt(0).toUpperCase() + text.slice(1)

// "For everyone, some extra help and specialist help".
export function joined(labels) {
  const said = labels.map((label, i) => i === 0 ? label : lowered(label))
  return said.length < 3 ? said.join(' and ') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
}
