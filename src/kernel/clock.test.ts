import assert from 'node:assert/strict'
import test from 'node:test'
import { addDays } from './clock.ts'

test('days are added over the ends of months and years', () => {
  assert.equal(addDays('2028-02-28', 1), '2028-02-29')
  assert.equal(addDays('2027-01-01', -1), '2026-12-31')
})
