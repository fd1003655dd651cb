// The framework's vocabularies as they are written, for tests of scripts that are given them by a page.

import fs from 'node:fs'

// `parse` is a reader of YAML in which a day stays the text it is.
export const readVocabularies = (parse, file) =>
  parse(fs.readFileSync(new URL(`../../src/LocalOffer.Content/Framework/Default/${file}.yaml`, import.meta.url), 'utf8')).vocabularies
