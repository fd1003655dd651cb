import assert from 'node:assert/strict'
import test from 'node:test'
import { miles, milesToAll } from '../../themes/default/scripts/search/distance.js'

test('a degree of latitude is about 69 miles', () => {
  assert.ok(Math.abs(miles(530000, 0, 540000, 0) - 69.09) < 0.1)
})

test('a degree of longitude is shorter in the north', () => {
  assert.ok(miles(530000, 0, 530000, 10000) < 42)
  assert.ok(miles(0, 0, 0, 10000) > 69)
})

test('here is no distance, and the other side of the world is half its girth', () => {
  assert.equal(miles(530000, -10000, 530000, -10000), 0)
  assert.ok(Math.abs(miles(0, 0, 0, 1800000) - Math.PI * 3958.8) < 1)
})

test('of several places the nearest counts, and a listing without one has no distance', () => {
  const all = milesToAll([[540000, 0, 530000, 0], 0, [], [540000, 0]], { latitude: 530000, longitude: 0 })
  assert.equal(all[0], 0)
  assert.equal(all[1], -1)
  assert.equal(all[2], -1)
  assert.ok(all[3] > 69)
})
