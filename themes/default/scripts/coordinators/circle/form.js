// The form: one person at a time, new or changed.

export function startForm(form, { isFree, put }) {
  const fields = Object.fromEntries([...form.querySelectorAll('[data-circle-field]')].map((field) => [field.dataset.circleField, field]))
  const role = form.querySelector('[data-circle-role]')
  const title = form.querySelector('[data-circle-adds]')
  const submit = form.querySelector('[data-circle-submit]')
  const cancel = form.querySelector('[data-circle-cancel]')
  const error = form.querySelector('#circle-who-error')
  const words = { title: title.textContent, submit: submit.textContent }
  let changed = null
  let chosen = '' // the name the list gave, so that another choice may replace it and what was typed is kept

  role.addEventListener('change', () => {
    const given = role.value === '' ? '' : role.selectedOptions[0].textContent
    if (fields.who.value.trim() === '' || fields.who.value === chosen) fields.who.value = given
    chosen = given
    if (given !== '') refuse('')
  })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const given = { ...Object.fromEntries(['who', 'ring', 'name', 'phone', 'often'].map((field) => [field, fields[field].value])), role: role.value, lead: fields.lead.checked }
    if (given.who.trim() === '') {
      refuse('Say who it is, or choose from the list')
      fields.who.focus()
    } else if (!isFree(given.ring, changed)) {
      refuse('This ring is full. Choose another ring')
      fields.ring.focus()
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

  function refuse(problem) {
    error.textContent = problem
    error.hidden = problem === ''
    form.querySelector('[data-circle-group="who"]').classList.toggle('govuk-form-group--error', problem !== '')
    fields.who.classList.toggle('govuk-input--error', problem !== '')
    fields.who.setAttribute('aria-describedby', problem === '' ? 'circle-who-hint' : 'circle-who-hint circle-who-error')
    if (problem === '') fields.who.removeAttribute('aria-invalid')
    else fields.who.setAttribute('aria-invalid', 'true')
  }

  function fill(one) {
    for (const field of ['who', 'name', 'phone', 'often']) fields[field].value = one[field]
    fields.lead.checked = one.lead
    role.value = one.role
    chosen = one.role === '' ? '' : role.selectedOptions[0].textContent
    refuse('')
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
