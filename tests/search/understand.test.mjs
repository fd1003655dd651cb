import assert from 'node:assert/strict'
import test from 'node:test'
import { open } from '../../themes/default/scripts/search/engine.js'
import { emptyState } from '../../themes/default/scripts/search/state.js'
import { documents, sampleIndex } from './sample.mjs'

const engine = open(sampleIndex(), { today: '2026-11-22' })
const ask = (q, more = {}) => engine.search({ ...emptyState(), q, ...more })
const names = (q) => ask(q).hits().map(({ document }) => documents[document].name)

test('the queries that the search was asked for find their page first', () => {
  const wanted = {
    'salt referal for 6 yr old': 'Speech and language therapy: school age',
    autsim: 'Autism support team',
    phisiotherapy: 'Children’s physiotherapy',
    disabilty: 'Children’s physiotherapy',
    respite: 'Short breaks at home',
    'school taxi': 'School transport',
    'S&LT': 'Speech and language therapy: early years',
    EHCP: 'Asking for an education, health and care plan',
    CAMHS: 'Child and adolescent mental health service',
    statement: 'Statement'
  }
  for (const [q, name] of Object.entries(wanted)) assert.equal(names(q)[0], name, q)
})

test('an old word finds what it is called now', () => {
  assert.ok(names('statement').includes('Asking for an education, health and care plan'))
  assert.deepEqual(ask('statement').also, ['EHC plan'])
})

test('synonyms are said, unless the label itself was typed', () => {
  assert.deepEqual(ask('respite').also, ['Short breaks'])
  assert.deepEqual(ask('SALT').also, ['Speech and language therapy'])
  assert.deepEqual(ask('short breaks').also, [])
  assert.deepEqual(ask('asd respite').also, ['Autism', 'Short breaks'])
})

test('wider words are said only where no page has what was typed', () => {
  const { synonyms, ...rest } = sampleIndex()
  const wider = [{ label: 'Things to do', same: ['toddler'], leads: ['play'] }, { label: 'Travel', same: ['minibus'], leads: ['transport'] }]
  const { search } = open({ ...rest, synonyms: [...synonyms, ...wider] }, { today: '2026-11-22' })
  assert.deepEqual(search({ ...emptyState(), q: 'toddler group' }).also, [])
  assert.deepEqual(search({ ...emptyState(), q: 'minibus' }).also, ['Travel'])
})

test('who asks what a word means is shown the glossary first', () => {
  assert.equal(names('what does statement mean')[0], 'Statement')
  assert.equal(names('whats a statement?')[0], 'Statement')
  assert.notEqual(names('education health and care plan')[0], 'Statement')
})

test('the longest phrase wins: a statement of special educational needs is one thing', () => {
  assert.equal(ask('statement of special educational needs').also.length, 1)
  assert.deepEqual(ask('statement of special educational needs').unknown, [])
})

test('a misspelt word is put right in the query as it was typed', () => {
  assert.deepEqual(ask('SALT  Referal for 6 yr old').meant, { from: 'SALT Referal for 6 yr old', to: 'SALT referral for 6 yr old' })
  assert.equal(ask('cahms').meant.to, 'CAMHS')
  assert.equal(ask('shortbreaks').meant.to, 'short breaks')
  assert.equal(ask('disabilties').meant.to, 'disabilities')
  assert.equal(ask('speech therapy').meant, null)
})

test('a misspelt synonym finds what it means', () => {
  assert.equal(names('respit')[0], 'Short breaks at home')
  assert.equal(names('cahms')[0], 'Child and adolescent mental health service')
})

test('words without their space, and with one too many, are found', () => {
  assert.equal(names('shortbreaks')[0], 'Short breaks at home')
  assert.equal(names('physio therapy')[0], 'Children’s physiotherapy')
})

test('the last word may be unfinished', () => {
  assert.equal(names('speech th').length, 2)
  assert.equal(names('autis')[0], 'Autism support team')
})

test('an unknown word is told, and what is known of the rest is found', () => {
  const asked = ask('zzzzzz autism')
  assert.deepEqual(asked.unknown, ['zzzzzz'])
  assert.equal(asked.total, 1)
  assert.deepEqual(ask('zzzzzz').unknown, ['zzzzzz'])
  assert.equal(ask('zzzzzz').total, 0)
})

test('words around what is looked for do not count as missing', () => {
  assert.equal(names('help for my son with autism')[0], 'Autism support team')
})

test('the whole name comes first', () => {
  assert.equal(names('school transport')[0], 'School transport')
  assert.equal(names('toddler group')[0], 'Toddler group')
})

test('the name of a stage of life filters and lifts', () => {
  const { hits, age } = ask('toddler')
  assert.deepEqual(age, { from: 1, to: 3, fromWords: true })
  assert.equal(documents[hits()[0].document].name, 'Toddler group')
  assert.ok(hits().every(({ document }) => documents[document].ages?.[0] <= 3))
})

test('common words alone ask for nothing: everything is shown', () => {
  assert.equal(ask('the and of').total, ask('').total)
  assert.equal(ask('   ').total, 9)
})

test('hostile words are ordinary unknown words', () => {
  for (const q of ['constructor', '__proto__', 'toString hasOwnProperty', '<script>alert(1)</script>', '\ud83d\udc4d', '\ud83d', '\0', 'a'.repeat(100000), 'speech '.repeat(1000), '(((((((', '& & & &', 'ß'.repeat(300), '東京']) {
    const { hits } = ask(q)
    assert.ok(Array.isArray(hits()), q)
  }
  assert.equal(ask(undefined).total >= 0, true)
})

test('a very long query is cut, and its beginning found', () => {
  assert.equal(names(`autism ${'zzzz '.repeat(500)}`)[0], 'Autism support team')
})

test('the words to mark are the ones searched', () => {
  const { mark } = ask('respite')
  assert.ok(mark.includes('respite') && mark.includes('short') && mark.includes('break'))
  // "Respite care" is searched too, but the page says "Short breaks".
  assert.ok(!mark.includes('care'))
})
