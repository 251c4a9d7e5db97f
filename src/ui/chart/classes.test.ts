import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { classesOf, classOf } from './classes.ts'
import { apart } from './draw.ts'

test('five classes have about as many places each', () => {
  const classes = classesOf(Array.from({ length: 100 }, (_, at) => at))
  assert.deepEqual(
    classes.map(({ number, many }) => [number, many]),
    [1, 2, 3, 4, 5].map((number) => [number, 20]),
  )
})

test('every figure is in one class, equal figures in the same, and higher ones never in a lower one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (values) => {
      const classes = classesOf(values)
      assert.equal(
        classes.reduce((sum, { many }) => sum + many, 0),
        values.length,
      )
      for (const value of values) {
        const own = classes.find(({ number }) => number === classOf(classes, value))!
        assert.ok(own.from <= value && value <= own.until)
      }
    }),
  )
})

test('names are never nearer to each other than a line, and stay within the chart', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 20 }), (wanted) => {
      const placed = apart(wanted, 17, 0, 400).toSorted((one, other) => one - other)
      placed.forEach((one, at) => {
        assert.ok(one >= 0 && one <= 400)
        if (at > 0) assert.ok(one - placed[at - 1]! >= 17 - 1e-9)
      })
    }),
  )
})
