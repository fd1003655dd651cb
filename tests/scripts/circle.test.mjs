import assert from 'node:assert/strict'
import test from 'node:test'
import { exchanged, hasRoom, MOST, neighbour, numbered, person, taken } from '../../themes/default/scripts/coordinators/circle/people.js'
import { places } from '../../themes/default/scripts/coordinators/circle/places.js'

const RINGS = ['home', 'friends']
const ROLES = ['gp']
const mum = { who: 'Mum', role: '', name: '', phone: '', often: '', ring: 'home', lead: true }
const named = (who, ring = 'home') => ({ ...mum, who, ring, lead: false })

test('a person has a word for who it is and a ring the page has; the rest may be left out', () => {
  assert.deepEqual(person({ who: '  Mum\u0000\n ', ring: 'home', lead: true }, RINGS, ROLES), mum)
  assert.deepEqual(person({ who: 'Dr', ring: 'friends', role: 'gp', phone: '01632 960001' }, RINGS, ROLES), { ...named('Dr', 'friends'), role: 'gp', phone: '01632 960001' })
  for (const nobody of [null, undefined, 'Mum', 7, [], {}, { who: '   ', ring: 'home' }, { who: '\u200b', ring: 'home' }, { who: 'Mum' }, { who: 'Mum', ring: 'toString' }, { who: ['Mum'], ring: 'home' }]) {
    assert.equal(person(nobody, RINGS, ROLES), null, JSON.stringify(nobody))
  }
})

test('what a file holds is cut to what the page can show, and no more is taken from it', () => {
  const hostile = person({ who: 'x'.repeat(1000), ring: 'home', role: '../x', name: { toString: () => 'x' }, phone: 7, lead: 'yes', extra: 'y' }, RINGS, ROLES)
  assert.deepEqual(hostile, named('x'.repeat(60)))
  assert.deepEqual(taken({ people: [mum, { who: '', ring: 'home' }, { who: 'A', ring: 'gone' }] }, RINGS, ROLES), { people: [mum], left: 2 })
  for (const people of [undefined, null, 'Mum', { length: 3 }, 7]) assert.deepEqual(taken({ people }, RINGS, ROLES), { people: [], left: 0 })
})

test('a ring holds as many as the drawing has room for', () => {
  const many = Array.from({ length: MOST + 3 }, (_, i) => named(`n${i}`))
  const { people, left } = taken({ people: many }, RINGS, ROLES)
  assert.equal(people.length, MOST)
  assert.equal(left, 3)
  assert.ok(!hasRoom(people, 'home'))
  assert.ok(hasRoom(people, 'home', people[0]), 'somebody in it can be changed')
  assert.ok(hasRoom(people, 'friends'))
})

test('numbers go through the rings from the inside out, in the order given', () => {
  const people = [named('friend', 'friends'), named('Mum'), named('Dad')]
  assert.deepEqual(numbered(people, RINGS).map(({ people: here }) => here.map(({ one, number }) => `${number} ${one.who}`)), [['1 Mum', '2 Dad'], ['3 friend']])
})

test('a person changes places with the neighbour in their own ring, and at the end stays', () => {
  const people = [named('Mum'), named('friend', 'friends'), named('Dad')]
  const [mum, friend, dad] = people
  assert.equal(neighbour(people, mum, -1), undefined)
  assert.equal(neighbour(people, mum, 1), dad)
  assert.equal(neighbour(people, friend, 1), undefined)
  assert.deepEqual(exchanged(people, dad, mum).map(({ who }) => who), ['Dad', 'friend', 'Mum'])
})

test('marks never touch each other or the name of the ring, however many there are', () => {
  const centre = 224
  for (const radius of [59, 105, 151, 197]) {
    for (let count = 1; count <= MOST; count += 1) {
      const spots = places(count, centre, radius, 11)
      assert.equal(spots.length, count)
      spots.forEach((spot, i) => {
        assert.ok(spot.size >= 4 && spot.size <= 13, `${count} at ${radius}: ${spot.size}`)
        assert.ok(Math.abs(Math.hypot(spot.x - centre, spot.y - centre) - radius) < 0.001, 'in the middle of its ring')
        spots.slice(i + 1).forEach((other) => assert.ok(Math.hypot(spot.x - other.x, spot.y - other.y) > spot.size + other.size, `${count} at ${radius}`))
        const reachesName = spot.y < centre && Math.abs(spot.x - centre) - spot.size < 11 * 8.4 / 2
        assert.ok(!reachesName || centre - spot.y < radius * 0.75, `${count} at ${radius}: under the name`)
      })
    }
  }
})
