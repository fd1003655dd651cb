// What a reader can do with a result, under its facts. "Save to my list" will stand here.

// `card` is what is known of the result; its id is what a list keeps. Answers with elements.
// eslint-disable-next-line no-unused-vars
export const actions = (card) => []
