import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedRange, mostAtOnce } from './ranges.ts'

test('a part of a file is what was asked for, and never more than there is', () => {
  assert.deepEqual(askedRange('bytes=0-99', 1000), { from: 0, until: 100 })
  assert.deepEqual(askedRange('bytes=990-2000', 1000), { from: 990, until: 1000 })
  assert.deepEqual(askedRange('bytes=-10', 1000), { from: 990, until: 1000 })
  assert.deepEqual(askedRange('bytes=-5000', 1000), { from: 0, until: 1000 })
  assert.equal(askedRange('bytes=1000-', 1000), 'none')
  assert.equal(askedRange('bytes=-0', 1000), 'none')
})

test('who asks for all that follows gets a megabyte, and asks again', () => {
  const size = 20 * mostAtOnce
  assert.deepEqual(askedRange('bytes=0-', size), { from: 0, until: mostAtOnce })
  assert.deepEqual(askedRange('bytes=7-', size), { from: 7, until: 7 + mostAtOnce })
})

test('what is no range of bytes means the whole file', () => {
  for (const header of [undefined, '', 'bytes=-', 'lines=1-2', 'bytes=1-2,4-5', 'bytes=9-3'])
    assert.equal(askedRange(header, 1000), null, String(header))
})
