import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockTime, shownTime } from './clock-time.ts'

test('a closing time is understood as people write it', () => {
  const said = [
    '11:45pm',
    '11.45 pm',
    '5pm',
    '5 p.m.',
    '17:00',
    '09.30',
    'noon',
    'Midnight',
    '12am',
    '12pm',
  ]
  assert.deepEqual(said.map(clockTime), [
    '23:45',
    '23:45',
    '17:00',
    '17:00',
    '17:00',
    '09:30',
    '12:00',
    '23:59',
    '00:00',
    '12:00',
  ])
})

test('what is no time is said to be none', () => {
  for (const text of ['5', '25:00', '13pm', '5:70', 'soon', '0pm', ''])
    assert.equal(clockTime(text), undefined, text)
})

test('a time that is shown is understood again', () => {
  for (let minutes = 0; minutes < 24 * 60; minutes += 7) {
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    assert.equal(clockTime(shownTime(time)), time)
  }
})
