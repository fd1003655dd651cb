import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import test from 'node:test'
import { dotsOf, pathOf } from '../../themes/default/scripts/my-list/qr.js'

const { default: jsQR } = createRequire(new URL('../../themes/default/package.json', import.meta.url))('jsqr')
const SCALE = 4
const QUIET = 4

// The picture that the path draws, as a reader that shares no code with ours sees it.
function decoded(dots) {
  const size = (dots.length + 2 * QUIET) * SCALE
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [, x, y, width] of pathOf(dots).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = y * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      for (let column = x * SCALE; column < (Number(x) + Number(width)) * SCALE; column++) pixels.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3)
    }
  }
  return jsQR(pixels, size, size)?.data
}

test('codes of short and long addresses are read again by another reader', () => {
  const list = (count) => `https://offer.example.org/my-list/#list=${Array.from({ length: count }, (_, i) => `services/some-service-${i}`).join(',')}`
  for (const address of ['https://x.org/', 'https://localoffer.example.org/services/speech-therapy-school-age/', list(4), list(20), list(38)]) {
    assert.equal(decoded(dotsOf(address)), address)
  }
})

test('a host with letters of its own is written in plain ones', () => {
  assert.equal(decoded(dotsOf('https://cyngor-môn.example/a/')), 'https://xn--cyngor-mn-n7a.example/a/')
})

test('an address too long for the camera of a phone has no code', () => {
  assert.equal(dotsOf(`https://x.org/my-list/#list=${'services/a,'.repeat(100)}`), null)
})
