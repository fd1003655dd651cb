// The way a reader has taken: the answers given, in order, and how many of them count where the reader is now. Going back keeps the
// rest, so that going forward finds it again. It is kept in the open page and nowhere else.

export function createWay() {
  let given = []
  let count = 0
  return {
    // An answer is chosen: what was answered after it before no longer holds.
    choose(question, answer, leadsTo) {
      given = [...given.slice(0, count), { question, answer, leadsTo }]
    },

    // The reader comes to a question or an outcome, by an answer, by a link or by the browser's own buttons.
    arrive(place) {
      const asked = given.findIndex((step) => step.question === place)
      const led = given.findIndex((step) => step.leadsTo === place)
      if (asked < 0 && led < 0) given = []
      count = asked >= 0 ? asked : led + 1
    },

    // What was said on the way to here.
    said: () => given.slice(0, count)
  }
}
