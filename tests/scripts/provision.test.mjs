import assert from 'node:assert/strict'
import test from 'node:test'
import { deductionOf } from '../../themes/default/scripts/coordinators/provision/deduction.js'
import { readMoney, writeMoney } from '../../themes/default/scripts/coordinators/provision/money.js'
import { lessDeduction, sums } from '../../themes/default/scripts/coordinators/provision/sums.js'
import { randomMap } from './random-provision.mjs'

test('an amount is understood as people write it', () => {
  for (const [written, pence] of [
    ['12.50', 1250n], ['12.5', 1250n], ['12', 1200n], ['12.', 1200n], ['.5', 50n], ['0', 0n], ['0.07', 7n], ['£1,234.5', 123450n], ['£ 45', 4500n], ['1 234', 123400n],
    [' 1\u00a0234.05 ', 123405n], ['007', 700n], ['999,999,999.99', 99999999999n]
  ]) assert.deepEqual(readMoney(written), { pence }, written)
})

test('nothing written is no amount and no fault', () => {
  for (const written of ['', '  ', '\u00a0']) assert.deepEqual(readMoney(written), {})
})

test('what could mean two things, or nothing, is refused with what to write', () => {
  for (const [written, said] of [
    ['12,50', /point, not a comma: 12\.50/], ['1,23', /point, not a comma/], ['1.234', /at most two digits/], ['12.345', /at most two digits/], ['-5', /less than nothing/], ['−5', /less than nothing/],
    ['50p', /0\.50/], ['ten', /in digits/], ['£', /in digits/], ['.', /in digits/], ['45 a week', /only the amount/], ['1e3', /only the amount/], ['12,34,567', /wrong place/], ['1,2345', /wrong place/],
    ['1 23', /only the amount/], ['1.2.3', /only the amount/], ['1,234.567', /at most two digits/], ['0x10', /only the amount/], ['1234567890', /too large/], ['1\u0661', /only the amount/], ['<b>1</b>', /only the amount/]
  ]) {
    const { pence, problem } = readMoney(written)
    assert.equal(pence, undefined, written)
    assert.match(problem, said, written)
  }
})

test('an amount is written with its pence', () => {
  assert.deepEqual([0n, 7n, 100n, 123450n, 100000000n].map(writeMoney), ['£0.00', '£0.07', '£1.00', '£1,234.50', '£1,000,000.00'])
})

test('what is written is read again as the same amount', () => {
  for (let pence = 1n; pence < 10n ** 11n; pence = pence * 7n + 3n) assert.deepEqual(readMoney(writeMoney(pence)), { pence })
})

test('a year is 38 times a week, and ten pence and twenty pence are thirty', () => {
  const { annual, totalA, totalB, total } = sums({ weekly: ['0.10', '0.20', ''], services: ['0.30'], weeks: '38' })
  assert.deepEqual(annual, [380n, 760n, null])
  assert.deepEqual([totalA, totalB, total], [1140n, 30n, 1170n])
})

test('what cannot be read is left out of the sums and named', () => {
  const result = sums({ weekly: ['10', 'ten', '5'], services: ['1,5', '', '2'], weeks: '38' })
  assert.deepEqual([result.totalA, result.totalB, result.unreadA, result.unreadB], [57000n, 200n, [1], [0]])
})

test('a thousand random maps come to the penny to what adding by hand comes to', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const map = randomMap(seed)
    const result = sums(map)
    // By hand: column after column of digits, with what is carried. No number is larger than a few hundred.
    const a = times(addAll(map.weekly.map(digitsOf)), map.weeks)
    const b = addAll(map.services.map(digitsOf))
    assert.equal(result.totalA.toString(), a, `seed ${seed}`)
    assert.equal(result.totalB.toString(), b, `seed ${seed}`)
    assert.equal(result.total.toString(), addAll([a, b]), `seed ${seed}`)
  }
})

test('nothing is taken off before something is chosen, and then it has a name', () => {
  assert.deepEqual(deductionOf(null, '', ''), { wanting: 'Choose what is taken off.' })
  assert.deepEqual(deductionOf({ name: 'Both', pounds: '10000' }, '', ''), { pence: 1000000n, name: 'Both' })
  assert.deepEqual(deductionOf({ name: 'Nothing', pounds: '0' }, '', ''), { pence: 0n, name: 'Nothing' })
  assert.deepEqual(deductionOf({ name: 'Another' }, '£7,500', ' Our council’s share '), { pence: 750000n, name: 'Our council’s share' })
  for (const [amount, name] of [['', 'Share'], ['x', 'Share'], ['7500', ' ']]) assert.ok(deductionOf({ name: 'Another' }, amount, name).wanting)
})

test('what is left is never less than nothing', () => {
  assert.deepEqual(lessDeduction(1000001n, 1000000n), { pence: 1n })
  assert.deepEqual(lessDeduction(1000000n, 1000000n), { isNotMore: true })
  assert.deepEqual(lessDeduction(5n, 1000000n), { isNotMore: true })
  assert.deepEqual(lessDeduction(5n, 0n), { pence: 5n })
})

// Digits of the pence of an amount as it is written.
function digitsOf(written) {
  const [pounds, pence = ''] = written.replace(/[£, \u00a0]/g, '').split('.')
  return `${pounds}${pence}${'0'.repeat(2 - pence.length)}`.replace(/^0+(?=\d)/, '') || '0'
}

function addAll(numbers) {
  let digits = ''
  let carried = 0
  for (let place = 1; carried > 0 || numbers.some((number) => number.length >= place); place++) {
    const column = numbers.reduce((sum, number) => sum + Number(number.at(-place) ?? 0), carried)
    digits = (column % 10) + digits
    carried = Math.floor(column / 10)
  }
  return digits.replace(/^0+(?=\d)/, '') || '0'
}

const times = (number, count) => addAll(Array.from({ length: Number(count) }, () => number))
