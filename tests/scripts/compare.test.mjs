// The parts of the comparison that need no page.

import assert from 'node:assert/strict'
import test from 'node:test'
import { findName } from '../../themes/default/scripts/compare/names.js'
import { problemOfAnswers, problemOfList } from '../../themes/default/scripts/compare/problem.js'
import { isHarmless } from '../../themes/default/scripts/compare/safe-html.js'
import { isChoice, readState, without, withThese, writeState } from '../../themes/default/scripts/compare/state.js'
import { factsTogether, questionsTogether } from '../../themes/default/scripts/compare/together.js'
import { listed } from '../../themes/default/scripts/compare/words.js'

const provider = (id, name, wording = 0) => ({ id: `providers/${id}`, name, kind: 'School', wording })
const providers = [
  provider('millbourne-green', 'Millbourne Green Primary School'), provider('weirside', 'Weirside Primary School and the Brook'),
  provider('st-anne', 'St Anne’s School'), provider('brackenfield', 'Brackenfield School', 1)
]
const found = (typed) => findName(providers, typed).provider?.id ?? findName(providers, typed).like.map(({ id }) => id)

test('an address is read and written again as it was', () => {
  for (const address of ['with=providers/a,providers/b', 'with=providers/a,providers/b,providers/c&only=answered', 'with=providers/a,providers/b&at=q05', 'with=providers/a']) {
    assert.equal(writeState(readState(`#${address}`)), address)
  }
})

test('what is no provider, there twice or too many is left out of an address', () => {
  assert.deepEqual(readState('#with=providers/a,services/b,providers/a,../../x,providers/<script>,providers/constructor').chosen, ['providers/a', 'providers/constructor'])
  const four = readState('#with=providers/a,providers/b,providers/c,providers/d')
  assert.deepEqual([four.chosen.length, four.more], [3, true])
  assert.equal(readState('#with=providers/a&at=%22%3E').at, '')
  for (const hostile of ['', '#', '#with', '#with=', '#=&&', '#with=%', `#with=${'providers/a,'.repeat(9999)}`, '#__proto__=1']) assert.ok(readState(hostile).chosen.length < 2)
})

test('taking one away or adding some begins again at the top', () => {
  const state = readState('#with=providers/a,providers/b&only=answered&at=q05')
  assert.equal(writeState(without(state, 'providers/a')), 'with=providers/b&only=answered')
  assert.equal(writeState(withThese(state, ['providers/b', 'providers/c', 'providers/d'])), 'with=providers/a,providers/b,providers/c&only=answered')
  assert.equal(writeState(without(readState('#with=providers/a'), 'providers/a')), '')
})

test('a link to a part of the page chooses nobody', () => {
  assert.deepEqual(['', '#', '#with=providers/a', '#main-content', '#help-urgent'].map(isChoice), [true, true, true, false, false])
})

test('a name is found whole, in part, in any order and with a slip', () => {
  assert.equal(found('weirside primary school and the brook'), 'providers/weirside')
  assert.equal(found('st annes'), 'providers/st-anne')
  assert.equal(found('green mill'), 'providers/millbourne-green')
  assert.deepEqual(found('primary'), ['providers/millbourne-green', 'providers/weirside'])
  assert.deepEqual(found('Wierside'), ['providers/weirside'])
  assert.deepEqual(found('brakenfeild'), ['providers/brackenfield'])
  assert.deepEqual(found('xqzzw'), [])
  assert.deepEqual(found('   '), [])
})

test('of two that are called the same none is taken for the other', () => {
  const two = [provider('a', 'St Mary’s'), provider('b', 'St Mary’s')]
  assert.deepEqual(findName(two, 'St Marys').like.length, 2)
})

const questions = [
  { id: 'q01', label: 'Spotting needs', text: ['How does the school know?', 'How does the college know?'], any: 'How does the setting know?', prompts: [['a', 'Who tells me?'], ['b', 'When?']] },
  { id: 'q02', label: 'Staff', text: ['Who helps?', 'Who helps?'], any: 'Who helps?', prompts: [] },
  { id: 'p1', label: 'Welcome', text: ['How do you welcome me?', 'x'], any: 'y', prompts: [] }
]

test('questions keep their order; answered by all, not answered and not asked are three things', () => {
  const shown = [
    { answers: [{ q: 'q01', said: true, text: '<p>A</p>', prompts: [['b', '<p>Soon</p>']] }, { q: 'q02', said: true, text: '<p>B</p>' }] },
    { answers: [{ q: 'q02' }, { q: 'q01', said: true, prompts: [['a', '<p>We</p>'], ['z', '<p>Else</p>']] }] }
  ]
  const together = questionsTogether(questions, [providers[0], providers[3]], shown)
  assert.deepEqual(together.map(({ id, all }) => [id, all]), [['q01', true], ['q02', false]])
  assert.deepEqual(together[0].prompts, [
    { text: 'Who tells me?', values: [null, '<p>We</p>'] }, { text: 'When?', values: ['<p>Soon</p>', null] }, { text: 'More', values: [null, '<p>Else</p>'] }])
  assert.equal(together[0].text, 'How does the setting know?')
  assert.equal(together[1].text, 'Who helps?')
  assert.deepEqual(together[1].answers.map((answer) => answer?.said), [true, undefined])

  const other = questionsTogether(questions, [providers[0], providers[3]], [{ answers: [{ q: 'q01', said: true }] }, { answers: [{ q: 'p1', said: true }] }])
  assert.deepEqual(other.map(({ id, answers }) => [id, answers.map((answer) => answer !== null)]), [['q01', [true, false]], ['p1', [false, true]]])
  assert.equal(other[0].text, 'How does the school know?')
})

test('a fact that one does not give is a gap, in its place', () => {
  const fact = (key) => ({ key, label: key, text: key })
  const facts = factsTogether([{ facts: ['kind', 'where', 'by'].map(fact) }, { facts: ['kind', 'ages', 'where', 'due'].map(fact) }])
  assert.deepEqual(facts.map(({ key, values }) => [key, values.map((value) => value !== null)]), [
    ['kind', [true, true]], ['ages', [false, true]], ['where', [true, true]], ['due', [false, true]], ['by', [true, false]]])
})

test('a file that is missing, of another version or cut short is known for what it is', () => {
  const list = { format: 1, build: 'b', inOneFile: 8, questions, providers }
  assert.equal(problemOfList(list), null)
  assert.equal(problemOfList(null), 'missing')
  assert.equal(problemOfList({ ...list, format: 2 }), 'version')
  for (const part of ['build', 'inOneFile', 'questions', 'providers']) assert.equal(problemOfList({ ...list, [part]: undefined }), 'cut-short')
  assert.equal(problemOfList({ ...list, providers: [null, null] }), 'cut-short')

  const own = { id: 'providers/weirside', path: 'providers/weirside/index.html', none: 'Ask them.', facts: [], answers: [{ q: 'q01' }] }
  const file = { build: 'b', providers: [{ ...own, id: 'providers/other' }, own] }
  assert.equal(problemOfAnswers(file, list, 1, own.id), null)
  assert.equal(problemOfAnswers(null, list, 1, own.id), 'missing')
  assert.equal(problemOfAnswers({ ...file, build: 'c' }, list, 1, own.id), 'version')
  assert.equal(problemOfAnswers(file, list, 0, own.id), 'cut-short')
  assert.equal(problemOfAnswers(file, list, 9, own.id), 'cut-short')
  assert.equal(problemOfAnswers({ build: 'b' }, list, 0, own.id), 'cut-short')
})

test('links lead to pages, numbers and letters, and never run anything', () => {
  const web = 'https://offer.example.org/compare/index.html'
  for (const good of ['../services/x/index.html', 'https://example.org/', 'tel:+441632960123', 'mailto:a@example.org', '#part']) assert.ok(isHarmless(good, web), good)
  for (const bad of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x', 'https://[']) assert.ok(!isHarmless(bad, web), bad)
  assert.ok(isHarmless('../services/x/index.html', 'file:///media/stick/compare/index.html'))
  assert.ok(!isHarmless('file:///etc/passwd', 'file:///media/stick/compare/index.html'))
})

test('names are listed as in a sentence', () => {
  assert.deepEqual([['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed), ['A', 'A and B', 'A, B and C'])
})
