// Who is compared, as the part of the address after #, and back. No browser sends that part to a server.

export const MOST = 3

const id = /^providers\/[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$/
const question = /^[a-z0-9][a-z0-9-]{0,38}$/

export const emptyState = () => ({ chosen: [], more: false, only: false, at: '' })

// Reads a fragment, with or without its #. What is not understood is left out: addresses are edited, cut and passed on.
export function readState(fragment) {
  const given = new URLSearchParams(String(fragment).replace(/^#/, ''))
  const ids = [...new Set((given.get('with') ?? '').split(',').map((one) => one.trim()).filter((one) => id.test(one)))]
  const at = given.get('at') ?? ''
  return {
    chosen: ids.slice(0, MOST),
    // More than have room: the page says so.
    more: ids.length > MOST,
    // Only the questions that all of them have answered.
    only: given.get('only') === 'answered',
    // The question the reader has gone to.
    at: question.test(at) ? at : ''
  }
}

// The fragment of a state, without its #; the empty string when nobody is chosen. Keys are always in this order.
export function writeState({ chosen, only, at }) {
  if (chosen.length === 0) return ''
  return [`with=${chosen.join(',')}`, only ? 'only=answered' : '', at ? `at=${at}` : ''].filter((part) => part !== '').join('&')
}

export const addressOf = (state) => `#${writeState(state)}`

export const without = (state, gone) => ({ ...state, at: '', chosen: state.chosen.filter((one) => one !== gone) })

export const withThese = (state, added) => ({ ...state, at: '', chosen: [...new Set([...state.chosen, ...added])].slice(0, MOST) })

// A link to a part of the page ("Skip to main content") also changes what stands after #, and chooses nobody.
export const isChoice = (fragment) => fragment === '' || fragment === '#' || fragment.includes('=')
