import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  count,
  formatBytes,
  formatNumber,
  formatRounded,
  formatShare,
  inWords,
  listed,
} from './numbers.ts'

test('figures have thousands separators, and short forms keep one decimal', () => {
  assert.equal(formatNumber(6170338), '6,170,338')
  assert.equal(formatRounded(6170338), '6.2m')
  assert.equal(formatRounded(193407), '193k')
  assert.equal(formatRounded(999_600), '1m')
  assert.equal(formatRounded(9_999), '9,999')
  assert.equal(formatShare(0.128), '12.8%')
})

test('one council, two councils', () => {
  assert.equal(count(1, 'council'), '1 council')
  assert.equal(count(1200, 'council'), '1,200 councils')
  assert.equal(count(2, 'reply', 'replies'), '2 replies')
})

test('the size of a file is said as one says it', () => {
  assert.deepEqual([412, 1, 98304, 421888, 1468006].map(formatBytes), [
    '412 bytes',
    '1 byte',
    '96 KB',
    '412 KB',
    '1.4 MB',
  ])
})

test('names are listed with “and” before the last', () => {
  assert.equal(listed([]), '')
  assert.equal(listed(['Bath', 'Exeter', 'Lincoln']), 'Bath, Exeter and Lincoln')
})

test('numbers below a hundred have words', () => {
  assert.deepEqual([0, 13, 20, 26, 99, 100].map(inWords), [
    'zero',
    'thirteen',
    'twenty',
    'twenty-six',
    'ninety-nine',
    '100',
  ])
})
