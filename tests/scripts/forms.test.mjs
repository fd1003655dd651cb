import assert from 'node:assert/strict'
import test from 'node:test'
import { identifierIn } from '../../themes/default/scripts/coordinators/forms/identifiers.js'
import { isEmpty, MOST_ROWS, take } from '../../themes/default/scripts/coordinators/forms/values.js'
import { read, write } from '../../themes/default/scripts/coordinators/own-file/written.js'

const shape = new Map([
  ['name', { kind: 'line' }],
  ['story', { kind: 'long' }],
  ['needed', { kind: 'choice', choices: ['Yes', 'No'] }],
  ['people', { kind: 'rows', columns: new Map([['person', { kind: 'line' }], ['there', { kind: 'tick' }], ['cost', { kind: 'money' }]]) }]
])

const full = { name: 'Robin', story: 'Line one\nLine two', needed: 'Yes', people: [{ person: 'A', there: true }, {}, { cost: '12.50' }] }

test('what is written comes back from a file as it was', () => {
  assert.deepEqual(take(shape, read(write('plan', full), 'plan').values), { values: full, leftOut: 0 })
})

test('what the form does not ask, or not in that way, is left out and counted', () => {
  for (const [given, kept] of [
    [{ other: 'x' }, {}], [{ name: 3 }, {}], [{ name: ['x'] }, {}], [{ name: null }, {}], [{ name: 'x'.repeat(301) }, {}], [{ story: 'x'.repeat(20_001) }, {}], [{ needed: 'Perhaps' }, {}], [{ people: 'all' }, {}],
    [{ people: [[]] }, { people: [{}] }], [{ people: [{ person: 'A', age: '3' }] }, { people: [{ person: 'A' }] }], [{ people: [{ there: 'true' }] }, { people: [{}] }], [JSON.parse('{"__proto__": {"name": "x"}}'), {}],
    [{ constructor: 'x' }, {}], [{ people: [{ people: [] }] }, { people: [{}] }]
  ]) assert.deepEqual(take(shape, given), { values: kept, leftOut: 1 }, JSON.stringify(given).slice(0, 60))
})

test('a file cannot bring more rows than a page can hold, nor a second line where there is one', () => {
  const { values, leftOut } = take(shape, { name: 'a\r\nb', people: Array.from({ length: MOST_ROWS + 5 }, () => ({ person: 'A' })) })
  assert.deepEqual([values.name, values.people.length, leftOut], ['a b', MOST_ROWS, 5])
})

test('markup in a file stays the words it is', () => {
  assert.equal(take(shape, { name: '<img src=x onerror=alert(1)>' }).values.name, '<img src=x onerror=alert(1)>')
})

test('a form with empty fields and rows is empty', () => {
  assert.ok(isEmpty({}))
  assert.ok(isEmpty({ name: '', people: [{}, { person: '', there: false }] }))
  assert.ok(!isEmpty({ people: [{}, { there: true }] }))
})

// They have the shape and belong to nobody: numbers that begin with 999 are for tests, the others are made up.
test('numbers by which a person is known are recognised', () => {
  for (const [text, found] of [
    ['999 000 0018', /NHS/], ['his number is 9990000018.', /NHS/], ['999-000-0018', /NHS/], ['AB123456C', /Insurance/], ['ab 12 34 56 c', /Insurance/], ['A123456789012', /UPN/], ['T12345678901B', /UPN/]
  ]) assert.match(identifierIn(text) ?? '', found, text)
})

test('telephone numbers, dates, costs and names are not', () => {
  for (const text of ['', 'Robin', '01632 960 123', '01632960123', '07700 900 123', '27 March 2018', '2018-03-27', '£1,234.50', '999 000 0017', '19990000018', 'Room AB12', 'A1234', 'ZZ1 1ZZ']) assert.equal(identifierIn(text), null, text)
})
