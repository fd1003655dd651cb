// The people ring by ring, with what can be done with each: the drawing in words.

import { button } from '../../my-list/panel.js'
import { element, hidden, link } from '../../search-page/elements.js'

export function drawList(rings, { titleOf, aboutRole, keyOf, change, move, remove }) {
  return rings.filter(({ people }) => people.length > 0).map(({ ring, people }) => element('div', { class: 'lo-circle__group' },
    element('h3', { class: 'lo-circle__ring-title' }, titleOf(ring)),
    element('ul', { class: 'lo-circle__list' }, people.map(({ one, number }, i) => drawPerson(one, number, i > 0, i < people.length - 1)))))

  function drawPerson(one, number, hasBefore, hasAfter) {
    const key = keyOf(one)
    const about = one.role === '' ? null : aboutRole(one.role)
    const facts = [one.phone, one.often].filter((fact) => fact !== '')
    return element('li', { class: 'lo-circle__person' },
      element('span', { class: `lo-circle__number${one.lead ? ' lo-circle__number--lead' : ''}`, 'aria-hidden': 'true' }, String(number)),
      element('div', { class: 'lo-circle__says' },
        element('p', { class: 'lo-circle__who' }, hidden(`${number}. `), element('strong', null, one.who), one.name === '' ? null : `, ${one.name}`,
          one.lead ? [' ', element('span', { class: 'govuk-tag' }, 'Leads')] : null),
        facts.map((fact) => element('p', { class: 'lo-circle__facts' }, fact)),
        about === null ? null : element('p', { class: 'lo-circle__what lo-print-hide' }, link(about.href, `What they do: ${about.title}`)),
        element('div', { class: 'lo-circle__acts lo-print-hide' },
          act('Change', `change ${key}`, () => change(one)),
          hasBefore ? act('Up', `up ${key}`, () => move(one, -1)) : null,
          hasAfter ? act('Down', `down ${key}`, () => move(one, 1)) : null,
          act('Remove', `remove ${key}`, () => remove(one)))))

    function act(words, name, press) {
      const made = button(words, name, press)
      made.append(hidden(` ${one.who}`))
      return made
    }
  }
}
