import assert from 'node:assert/strict'
import test from 'node:test'
import { isHeldOn, isOfCouncil, isOfOffice } from './capacity.ts'

test('a seat is held from its first day and not on the day it ends', () => {
  const seat = { kind: 'leader', gss: 'E1', from: '2026-05-07', until: '2027-05-06' } as const
  assert.equal(isHeldOn(seat, '2026-05-06'), false)
  assert.equal(isHeldOn(seat, '2026-05-07'), true)
  assert.equal(isHeldOn(seat, '2027-05-05'), true)
  assert.equal(isHeldOn(seat, '2027-05-06'), false)
  assert.equal(isHeldOn({ kind: 'leader', gss: 'E1' }, '1999-01-01'), true)
})

test('the network office has no council, and a council no office seat', () => {
  assert.equal(isOfOffice({ kind: 'director', gss: null }), true)
  assert.equal(isOfOffice({ kind: 'director', gss: 'E1' }), false)
  assert.equal(isOfOffice({ kind: 'chair', gss: null }), false)
  assert.equal(isOfCouncil({ kind: 'leader', gss: 'E1' }, 'E1'), true)
  assert.equal(isOfCouncil({ kind: 'leader', gss: 'E1' }, 'E2'), false)
  assert.equal(isOfCouncil({ kind: 'director', gss: 'E1' }, 'E1'), false)
})
