// A small offer, written by hand, that the tests search.

import { writeIndex } from './write-index.mjs'

const value = (id, label = id) => ({ id, label })

export const facets = [
  { key: 'strand', label: 'Strand', values: ['health', 'education', 'social-care'].map((id) => value(id)) },
  { key: 'need', label: 'Type of need', values: ['communication', 'physical', 'sensory'].map((id) => value(id)) },
  { key: 'route', label: 'How to get it', values: ['no-assessment', 'school', 'gp'].map((id) => value(id)) },
  { key: 'access', label: 'Physical access', values: ['hoist', 'toilet', 'level-entrance'].map((id) => value(id)) },
  { key: 'availability', label: 'Availability', values: ['open', 'waiting', 'closed'].map((id) => value(id)) }
]

export const synonyms = [
  { label: 'Speech and language therapy', same: ['speech and language therapy', 'salt', 'slt', 's&lt', 'speech therapy'], leads: ['communication needs'] },
  { label: 'Short breaks', same: ['short breaks', 'respite', 'respite care'] },
  { label: 'EHC plan', same: ['ehc plan', 'ehcp', 'education health and care plan', 'statement', 'statement of special educational needs'] },
  { label: 'CAMHS', same: ['camhs', 'child and adolescent mental health services'] },
  { label: 'Home to school transport', same: ['school transport', 'home to school transport', 'school taxi', 'school bus'] },
  { label: 'Autism', same: ['autism', 'asd', 'asc', 'autistic'] }
]

const listing = (name, summary, more = {}) => ({ kind: 'service', name, summary, ...more })

// Listings by name, then the rest.
export const documents = [
  listing('Autism support team', 'Advice for families and schools', { words: 'autism', ages: [0, 25], facets: { strand: ['education'], need: ['communication'], route: ['school'] }, places: [530000, -10000], due: 9900 }),
  listing('Child and adolescent mental health service', 'Help with worries and low mood', { also: 'CAMHS', ages: [5, 18], facets: { strand: ['health'], route: ['gp', 'school'], availability: ['waiting'] }, places: [530100, -10100] }),
  listing('Children’s physiotherapy', 'Moving, sitting and walking', { words: 'physical disability', ages: [0, 18], facets: { strand: ['health'], need: ['physical'], route: ['gp'], access: ['hoist', 'toilet'] }, places: [531000, -10000] }),
  listing('Saturday club', 'Play for disabled children', { words: 'short breaks disability', ages: [5, 11], flags: 1, facets: { strand: ['social-care'], route: ['no-assessment'], access: ['toilet'] }, places: [530500, -10000] }),
  listing('School transport', 'How to ask for a bus or taxi to school', { words: 'travel', ages: [5, 16], facets: { strand: ['education'], route: ['no-assessment'] }, flags: 1 }),
  listing('Short breaks at home', 'A carer comes to your home', { words: 'disability', ages: [0, 17], facets: { strand: ['social-care'], route: ['gp'], availability: ['closed'] }, flags: 4 }),
  listing('Speech and language therapy: early years', 'Talking and understanding. Referral by a nursery or parent.', { words: 'speech', ages: [0, 4], facets: { strand: ['health'], need: ['communication'], route: ['no-assessment'] }, flags: 1, places: [530000, -10000] }),
  listing('Speech and language therapy: school age', 'Talking and understanding. Referral by school.', { words: 'speech', ages: [5, 18], facets: { strand: ['health'], need: ['communication'], route: ['school'] }, places: [532000, -10000, 530050, -10000] }),
  listing('Toddler group', 'Play and meet others', { ages: [1, 3], facets: { strand: ['social-care'], route: ['no-assessment'] }, flags: 1 }),
  { kind: 'guide', name: 'Asking for an education, health and care plan', summary: 'The 20 weeks, step by step', also: 'EHC plan' },
  { kind: 'word', name: 'Statement', summary: 'What came before the education, health and care plan' },
  { kind: 'page', name: 'How to use this site', summary: 'Finding your way' }
]

export const number = (name) => documents.findIndex((document) => document.name === name)
export const sampleIndex = (changes = {}) => writeIndex({ documents, facets, synonyms, ...changes })
