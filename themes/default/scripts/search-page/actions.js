// What a reader can do with a result, under its facts.

import { canKeep, keepButton } from '../list/button.js'

// `card` is what is known of the result; its id is what a list keeps. Answers with elements.
export const actions = (card) => canKeep(card) ? [keepButton(card)] : []
