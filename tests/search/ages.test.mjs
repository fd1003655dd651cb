import assert from 'node:assert/strict'
import test from 'node:test'
import { ages } from '../../themes/default/scripts/search/ages.js'

const said = (text) => {
  const { age } = ages(text)
  return age === null ? null : `${age.from}-${age.to}`
}

const understood = {
  'one age': { '6 yr old': '6-6', '6yo': '6-6', '6 y/o': '6-6', '6y': '6-6', 'aged 6': '6-6', 'age 6': '6-6', 'age: 6': '6-6', 'age of 6': '6-6', '6 years': '6-6', '6-year-old': '6-6',
    'six year old': '6-6', 'twenty-one year old': '21-21', '6 yaer old': '6-6', '5 yrs': '5-5', 'my son is 6': '6-6', '3 year old\'s speech': '3-3', 'a 9-YEAR-OLD boy': '9-9' },
  'months and weeks': { '18 months': '1-1', '18 month old': '1-1', 'aged 6 months': '0-0', '6 weeks old': '0-0', '4 years 6 months old': '4-4' },
  'school years': { 'year 7': '11-12', 'Year 7': '11-12', 'yr 7': '11-12', 'y7': '11-12', 'year 1': '5-6', 'years 7 to 9': '11-14', 'reception': '4-5' },
  'spans': { 'ages 5 to 11': '5-11', 'aged 5-11': '5-11', '5–11 year olds': '5-11', 'between 5 and 11': '5-11', '5-11': '5-11', '16 to 19 bursary': '16-19', '3 or 4 year old': '3-4', '6 and 9 year olds': '6-9' },
  'limits': { 'under 5': '0-4', 'under-5s': '0-4', 'under 5s': '0-4', 'younger than 5': '0-4', 'under the age of 5': '0-4', 'over 16': '16-25', 'over 16s': '16-25', '16+': '16-25', '16 plus': '16-25',
    '16 and over': '16-25', '5 and under': '0-5' },
  'times of life': { toddler: '1-3', baby: '0-1', 'babies': '0-1', newborn: '0-0', teenager: '13-19', 'teens': '13-19' },
  'two children': { 'my 6 yr old and my 9 yr old': '6-9' }
}

for (const [what, texts] of Object.entries(understood)) {
  test(`${what}: understood`, () => {
    for (const [text, expected] of Object.entries(texts)) assert.equal(said(text), expected, text)
  })
}

test('what is no age stays words', () => {
  const texts = ['01632 960105', '01632 96 01 05', 'ZZ1 4AB', 'zz1', 'b6', '20 weeks', '0 to 25', '0-25 team', 'waiting 18 months', '18 months wait', 'every 2 years', '1-2-1 support', 'under 5 miles', 'over 2 hours',
    '2024', '24/7', '£6', '6.5', '9am-5pm', '111', '30 hours', '6th form', 'key stage 2', 'section 19', '8-week course', '30 year old', 'post-16', '', '   ', '-', 'year', 'aged', 'under', 'year 20', 'age 99']
  for (const text of texts) {
    assert.equal(said(text), null, text)
    assert.equal(ages(text).rest, text)
  }
})

test('the age is taken out of the words, and only the age', () => {
  assert.equal(ages('salt referal for 6 yr old').rest, 'salt referal for')
  assert.equal(ages('year 7 transition').rest, 'transition')
  assert.equal(ages('clubs for 5-11 year olds in Millbourne').rest, 'clubs for in Millbourne')
  assert.equal(ages('my son is 6').rest, 'my son is')
})

test('words of life and of school are kept to be looked for too', () => {
  assert.deepEqual(ages('toddler group').kept, ['toddler'])
  assert.deepEqual(ages('moving to year 7').kept, ['year 7'])
  assert.deepEqual(ages('6 yr old').kept, [])
})

test('no text breaks it', () => {
  for (const text of ['6 '.repeat(100), '-'.repeat(200), 'year '.repeat(40), '\ud83d 6yo', '6\0yo', 'between between 6 and and', '5-5-5-5', 'constructor 6 yo', '__proto__']) ages(text)
  assert.equal(said('constructor'), null)
})
