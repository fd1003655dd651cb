// Whether the files of the comparison can be used. A reader may have half a download, or one file of yesterday's build and one
// of today's: then the page leads to the providers' own pages, and must not show one provider's answers under another's name.

const FORMAT = 1

const isText = (value) => typeof value === 'string'

// The word for what is wrong with the list, or null: "missing", "version", "cut-short".
export function problemOfList(list) {
  if (list === null || typeof list !== 'object') return 'missing'
  if (list.format !== FORMAT) return 'version'
  const whole = isText(list.build) && Number.isInteger(list.inOneFile) && list.inOneFile > 0 &&
    Array.isArray(list.questions) && list.questions.every((question) => isText(question?.id) && isText(question.label) && isText(question.any) &&
      Array.isArray(question.text) && question.text.length > 0 && question.text.every(isText) &&
      Array.isArray(question.prompts) && question.prompts.every((prompt) => Array.isArray(prompt) && prompt.every(isText))) &&
    Array.isArray(list.providers) && list.providers.length > 1 && list.providers.every((provider) => isText(provider?.id) && isText(provider.name))
  return whole ? null : 'cut-short'
}

// The same for a file of answers: those of `id` must stand where the list says.
export function problemOfAnswers(file, list, place, id) {
  if (file === null || typeof file !== 'object') return 'missing'
  if (file.build !== list.build) return 'version'
  const own = file.providers?.[place]
  const whole = own?.id === id && isText(own.path) && isText(own.none) && Array.isArray(own.facts) && own.facts.every((fact) => isText(fact?.key) && isText(fact.label)) &&
    Array.isArray(own.answers) && own.answers.every((answer) => isText(answer?.q) &&
      (answer.prompts === undefined || (Array.isArray(answer.prompts) && answer.prompts.every((prompt) => Array.isArray(prompt) && prompt.every(isText)))))
  return whole ? null : 'cut-short'
}
