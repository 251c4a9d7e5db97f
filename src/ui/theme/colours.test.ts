import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { defaultColours, derivedColours, themeCss, whyNotColours } from './colours.ts'
import { contrast, mix } from './contrast.ts'

test('contrast is that of WCAG: 21 for black on white, 1 for a colour on itself', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#0b5c6b', '#0b5c6b'), 1)
  assert.equal(Math.round(contrast('#767676', '#ffffff') * 100) / 100, 4.54)
})

test('the colours that ship can be read', () => {
  assert.deepEqual(whyNotColours(defaultColours), {})
})

test('the colours that ship are those of the style sheet', () => {
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
  for (const [name, colour] of Object.entries(defaultColours)) {
    assert.match(css, new RegExp(`--${name}: ${colour};`))
  }
})

test('pale links are refused with the reason and the remedy', () => {
  const why = whyNotColours({ ...defaultColours, sea: '#6fb0b3' })
  assert.deepEqual(Object.keys(why), ['sea'])
  assert.equal(
    why.sea,
    'White on sea has a contrast of 2.4 to 1, and people need 4.5 to read it. Choose a darker sea.',
  )
})

test('a dark amber is refused, since the count on it could not be read', () => {
  assert.match(whyNotColours({ ...defaultColours, amber: '#a3402a' }).amber ?? '', /paler amber/)
})

test('what is no colour is refused before anything is computed, and never reaches a style sheet', () => {
  const colours = { ...defaultColours, brick: 'red;} body{display:none' }
  assert.match(whyNotColours(colours).brick ?? '', /six digits/)
  assert.throws(() => themeCss(colours))
})

const channel = fc.integer({ min: 0, max: 255 })
const colour = fc
  .tuple(channel, channel, channel)
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)

test('whatever colours pass, everything derived from them can be read', () => {
  const dark = colour.map((one) => mix(one, '#000000', 0.65))
  const pale = colour.map((one) => mix(one, '#ffffff', 0.8))
  const colours = fc.record({
    ink: dark,
    sea: dark,
    brick: dark,
    moss: dark,
    sand: pale,
    paper: pale,
    amber: pale,
  })
  let passed = 0
  fc.assert(
    fc.property(colours, (of) => {
      if (Object.keys(whyNotColours(of)).length > 0) return
      passed += 1
      const derived = derivedColours(of)
      for (const ground of [of.paper, of.sand]) {
        assert.ok(contrast(derived.slate!, ground) >= 4.5)
        assert.ok(contrast(derived.edge!, ground) >= 4.5)
      }
      assert.ok(contrast(derived['on-ink']!, of.ink) >= 7)
      assert.ok(contrast(derived['on-ink-second']!, of.ink) >= 7)
      assert.ok(contrast(derived['on-ink-brick']!, of.ink) >= 4.5)
      assert.ok(contrast('#ffffff', derived['sea-deep']!) >= 4.5)
    }),
    { numRuns: 500 },
  )
  assert.ok(passed > 50, `only ${passed} of the palettes tried were good enough to be tested`)
})

test('the style sheet of a network holds its seven colours and no other words', () => {
  const css = themeCss({ ...defaultColours, sea: '#123456' })
  assert.match(css, /--sea:#123456/)
  assert.match(css, /^:root\{(--[a-z-]+:#[0-9a-f]{6};?)+\}$/)
})
