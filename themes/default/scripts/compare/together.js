// Puts what providers say together: by fact, and question by question.

// [{key, label, values}] in the order of the facts; a value is a fact, or null where a provider does not give it.
export function factsTogether(shown) {
  const keys = []
  // Each provider's facts are in one order, so a key that is new stands after the one before it.
  for (const { facts } of shown) {
    let before = -1
    for (const { key, label } of facts) {
      const at = keys.findIndex((known) => known.key === key)
      if (at < 0) keys.splice(++before, 0, { key, label })
      else before = at
    }
  }
  return keys.map(({ key, label }) => ({ key, label, values: shown.map(({ facts }) => facts.find((fact) => fact.key === key) ?? null) }))
}

// [{id, label, text, answers, prompts, all}] for each question that one of them was asked. `answers` has for each provider
// its answer, without `said` where it has not answered, or null where it was not asked. `text` is the wording they were asked in,
// or one that fits all kinds of place where that was not the same.
export function questionsTogether(questions, providers, shown) {
  return questions.flatMap((question) => {
    const answers = shown.map(({ answers: own }) => own.find(({ q }) => q === question.id) ?? null)
    if (answers.every((answer) => answer === null)) return []
    const texts = new Set(providers.filter((_, n) => answers[n] !== null).map(({ wording }) => question.text[wording] ?? question.any))
    return [{
      id: question.id,
      label: question.label,
      text: texts.size === 1 ? [...texts][0] : question.any,
      answers,
      prompts: promptsTogether(question, answers),
      all: answers.every((answer) => answer?.said === true)
    }]
  })
}

// [{text, values}] for each smaller question that one of them has answered, in the order of the framework.
function promptsTogether(question, answers) {
  const said = answers.map((answer) => new Map(answer?.prompts ?? []))
  const known = [...question.prompts, ['', 'More']]
  const isKnown = new Set(question.prompts.map(([id]) => id))
  return known.flatMap(([id, text]) => {
    const values = said.map((own) => id !== '' ? own.get(id) ?? null : [...own].filter(([other]) => !isKnown.has(other)).map(([, html]) => html).join('') || null)
    return values.every((value) => value === null) ? [] : [{ text, values }]
  })
}
