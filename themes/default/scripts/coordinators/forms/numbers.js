// Where a number by which a person is known seems to be written, the field says that it belongs on paper. It is no fault: the reader
// may know better.

import { identifierIn } from './identifiers.js'
import { remark } from './remarks.js'

export function warnAt(control, say) {
  const found = identifierIn(control.value)
  const words = found && `This looks like ${found}. Write such numbers by hand on the printed form, not here.`
  if (remark(control, 'number', words, 'lo-form__warning')) say(words)
}
