// The page of stages: tasks are ticked, counted, saved to the reader's own file and opened from it.

import { download } from '../own-file/download.js'
import { forgetWhenLeft } from '../own-file/leaving.js'
import { whenOpened } from '../own-file/opening.js'
import { write } from '../own-file/written.js'
import { element } from '../../search-page/elements.js'
import { createStatus } from '../../search-page/status.js'
import { doneOf, tickedIn, valuesOf } from './ticks.js'

const KIND = 'stages'

export function startStages(place) {
  const find = (name) => place.querySelector(`[data-stages-${name}]`)
  const boxes = [...place.querySelectorAll('[data-task]')]
  const say = createStatus(find('status'))
  const error = find('open-error')
  const input = find('open')
  const hint = input.getAttribute('aria-describedby')
  let isSaved = true

  const ticked = (of = boxes) => of.filter((box) => box.checked)
  const all = () => `Of all tasks, ${doneOf(ticked().length, boxes.length)}.`

  for (const box of boxes) {
    box.addEventListener('change', () => {
      isSaved = ticked().length === 0
      const stage = box.closest('[data-stage]')
      count()
      say(`${stage.querySelector('[data-title]').textContent}: ${doneOf(ticked(boxesOf(stage)).length, boxesOf(stage).length)}. ${all()}`)
    })
  }
  find('clear').addEventListener('click', () => {
    clear()
    say(`Nothing is ticked. ${all()}`)
  })
  find('save').addEventListener('click', () => {
    download('stages-and-tasks.json', 'application/json', write(KIND, valuesOf(ticked().map((box) => box.dataset.task))))
    isSaved = true
    say('The file is in your downloads.')
  })
  whenOpened(input, KIND, (values) => {
    const read = tickedIn(values, boxes.map((box) => box.dataset.task))
    if (read === null) return refuse('This file does not say which tasks are done. Choose a file that you saved from this page.')
    accept()
    for (const box of boxes) box.checked = read.ticked.includes(box.dataset.task)
    isSaved = true
    count()
    say(`The file is open. ${all()}${read.others > 0 ? ` It also names ${read.others} that this page does not have.` : ''}`)
  }, refuse)

  forgetWhenLeft(() => {
    clear()
    find('file').open = false
  }, () => !isSaved)

  function clear() {
    for (const box of boxes) box.checked = false
    isSaved = true
    accept()
    count()
  }

  function count() {
    for (const stage of place.querySelectorAll('[data-stage]')) {
      const own = boxesOf(stage)
      if (own.length > 0) stage.querySelector('[data-count]').textContent = `(${doneOf(ticked(own).length, own.length)})`
    }
    place.querySelector('[data-all-count]').textContent = all()
  }

  function refuse(words) {
    error.replaceChildren(element('span', { class: 'govuk-visually-hidden' }, 'Error: '), words)
    error.hidden = false
    find('open-group').classList.add('govuk-form-group--error')
    input.setAttribute('aria-invalid', 'true')
    input.setAttribute('aria-describedby', `${hint} ${error.id}`)
    input.focus()
  }

  function accept() {
    error.hidden = true
    find('open-group').classList.remove('govuk-form-group--error')
    input.removeAttribute('aria-invalid')
    input.setAttribute('aria-describedby', hint)
  }
}

const boxesOf = (stage) => [...stage.querySelectorAll('[data-task]')]
