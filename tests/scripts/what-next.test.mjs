import assert from 'node:assert/strict'
import test from 'node:test'
import { createWay } from '../../themes/default/scripts/what-next/way.js'

const said = (way) => way.said().map((step) => `${step.question}: ${step.answer}`)

function walked(...steps) {
  const way = createWay()
  way.arrive(steps[0][0])
  for (const [question, answer, leadsTo] of steps) {
    way.choose(question, answer, leadsTo)
    way.arrive(leadsTo)
  }
  return way
}

const ABC = [['a', 'Yes', 'b'], ['b', 'No', 'c'], ['c', 'Yes', 'end']]

test('answers are told in the order they were given', () => {
  assert.deepEqual(said(walked(...ABC)), ['a: Yes', 'b: No', 'c: Yes'])
})

test('going back leaves out what was answered later, and going forward finds it again', () => {
  const way = walked(...ABC)
  way.arrive('b')
  assert.deepEqual(said(way), ['a: Yes'])
  way.arrive('a')
  assert.deepEqual(said(way), [])
  way.arrive('end')
  assert.deepEqual(said(way), ['a: Yes', 'b: No', 'c: Yes'])
})

test('another answer forgets the way that was taken before', () => {
  const way = walked(...ABC)
  way.arrive('a')
  way.choose('a', 'No', 'd')
  way.arrive('d')
  assert.deepEqual(said(way), ['a: No'])
  way.arrive('c')
  assert.deepEqual(said(way), [])
})

test('who comes straight to a place has said nothing, and goes on from there', () => {
  const way = createWay()
  way.arrive('c')
  assert.deepEqual(said(way), [])
  way.choose('c', 'Yes', 'end')
  way.arrive('end')
  assert.deepEqual(said(way), ['c: Yes'])
})

test('a place that was never come to this way forgets the way', () => {
  const way = walked(...ABC)
  way.arrive('elsewhere')
  assert.deepEqual(said(way), [])
  way.arrive('b')
  assert.deepEqual(said(way), [])
})
