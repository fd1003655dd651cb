// The form: one person at a time, new or changed.

export function startForm(form, { isFree, put }) {
  const fields = Object.fromEntries([...form.querySelectorAll('[data-circle-field]')].map((field) => [field.dataset.circleField, field]))
  const role = form.querySelector('[data-circle-role]')
  const title = form.querySelector('[data-circle-adds]')
  const submit = form.querySelector('[data-circle-submit]')
  const cancel = form.querySelector('[data-circle-cancel]')
  const words = { title: title.textContent, submit: submit.textContent }
  let changed = null
  let chosen = '' // the name the list gave, so that another choice may replace it and what was typed is kept

  role.addEventListener('change', () => {
    const given = role.value === '' ? '' : role.selectedOptions[0].textContent
    if (fields.who.value.trim() === '' || fields.who.value === chosen) fields.who.value = given
    chosen = given
    if (given !== '') refuse('who', '')
  })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const given = { ...Object.fromEntries(['who', 'ring', 'name', 'phone', 'often'].map((field) => [field, fields[field].value])), role: role.value, lead: fields.lead.checked }
    const wrong = {
      who: given.who.trim() === '' ? 'Say who it is, or choose from the list' : '',
      ring: isFree(given.ring, changed) ? '' : 'This ring is full. Choose another one'
    }
    for (const [field, problem] of Object.entries(wrong)) refuse(field, problem)
    const first = Object.keys(wrong).find((field) => wrong[field] !== '')
    if (first) {
      fields[first].focus()
    } else {
      const former = changed
      clear()
      put(given, former)
    }
  })

  cancel.addEventListener('click', () => {
    const former = changed
    clear()
    put(null, former)
  })

  // Says what is wrong at the field it is wrong in; nothing is wrong with an empty text.
  function refuse(name, problem) {
    const field = fields[name]
    const error = form.querySelector(`#${field.id}-error`)
    const hint = form.querySelector(`#${field.id}-hint`)
    const is = problem !== ''
    error.textContent = problem
    error.hidden = !is
    field.closest('.govuk-form-group').classList.toggle('govuk-form-group--error', is)
    field.classList.toggle(field.localName === 'select' ? 'govuk-select--error' : 'govuk-input--error', is)
    const described = [hint, is && error].filter(Boolean).map((part) => part.id).join(' ')
    if (described) field.setAttribute('aria-describedby', described)
    else field.removeAttribute('aria-describedby')
    if (is) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
  }

  function fill(one) {
    for (const field of ['who', 'name', 'phone', 'often']) fields[field].value = one[field]
    fields.lead.checked = one.lead
    role.value = one.role
    chosen = one.role === '' ? '' : role.selectedOptions[0].textContent
    refuse('who', '')
    refuse('ring', '')
  }

  // The ring stays: the next person often belongs where the last one did.
  function clear() {
    changed = null
    fill({ who: '', name: '', phone: '', often: '', lead: false, role: '' })
    title.textContent = words.title
    submit.textContent = words.submit
    cancel.hidden = true
  }

  function change(one) {
    fill(one)
    fields.ring.value = one.ring
    changed = one
    title.textContent = `Change “${one.who}”`
    submit.textContent = 'Save the change'
    cancel.hidden = false
    title.focus()
  }

  return {
    clear,
    change,
    focus: () => fields.who.focus(),
    isBegun: () => ['who', 'name', 'phone', 'often'].some((field) => fields[field].value.trim() !== '')
  }
}
