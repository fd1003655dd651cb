// Says at a field that what was typed cannot be understood, or takes that back.

export function showMistake(field, message, is) {
  message.hidden = !is
  field.classList.toggle('govuk-input--error', is)
  field.closest('.govuk-form-group').classList.toggle('govuk-form-group--error', is)
  const hint = `${field.id}-hint`
  field.setAttribute('aria-describedby', is ? `${hint} ${message.id}` : hint)
  if (is) field.setAttribute('aria-invalid', 'true')
  else field.removeAttribute('aria-invalid')
}
