import assert from 'node:assert/strict'
import test from 'node:test'
import { obstaclesToFreezing, type ResponseToFreeze, whyNotFreeze } from './freezing.ts'

const office = { kind: 'policy-manager', gss: null } as const
const ready: ResponseToFreeze = {
  answered: ['1', '2'],
  unsaved: [],
  citations: [],
  strengthless: [],
  hash: 'b',
  newest: { version: 3, hash: 'a' },
  submittedAt: null,
  consistency: 'not-asked',
}
const why = (part: Partial<ResponseToFreeze>) => whyNotFreeze(office, { ...ready, ...part })

test('the office freezes a response that was saved and changed since the version before', () => {
  assert.equal(why({}), null)
  assert.equal(why({ newest: null }), null)
  assert.equal(whyNotFreeze({ kind: 'leader', gss: 'E1' }, ready)?.refused, 'not-the-office')
})

test('nothing is frozen while an answer is unsaved elsewhere, and the refusal says whose', () => {
  const unsaved = [{ label: '7', by: 'Daniel Osei' }]
  assert.deepEqual(why({ unsaved }), { refused: 'unsaved-elsewhere', unsaved })
})

test('a response without an answer, or as it was frozen before, is not frozen', () => {
  assert.deepEqual(why({ answered: [] }), { refused: 'nothing-answered' })
  assert.deepEqual(why({ hash: 'a' }), { refused: 'nothing-changed', version: 3 })
})

test('what was sent is not frozen again', () => {
  const at = '2027-04-02T13:05:00Z'
  assert.deepEqual(why({ submittedAt: at }), { refused: 'already-submitted', at })
})

test('everything in the way is told at once', () => {
  const level = { refused: 'not-cleared', level: 'officer', needed: 'portfolio-holder' } as const
  const obstacles = obstaclesToFreezing(office, {
    ...ready,
    unsaved: [{ label: '7', by: 'Daniel Osei' }],
    citations: [{ label: '3', gss: 'E1', why: level }],
    hash: 'a',
  })
  assert.deepEqual(
    obstacles.map(({ refused }) => refused),
    ['unsaved-elsewhere', 'citations-not-allowed', 'nothing-changed'],
  )
})

test('a text that asks for a strength line which does not stand yet is not frozen', () => {
  assert.deepEqual(why({ strengthless: ['4'] }), { refused: 'no-strength-yet', labels: ['4'] })
})

test('what may contradict the record is resolved or waved through first, by a check of exactly this text', () => {
  assert.deepEqual(why({ consistency: 'not-made' }), { refused: 'not-checked' })
  assert.deepEqual(why({ consistency: { open: 2 } }), { refused: 'contradictions-open', count: 2 })
  assert.equal(why({ consistency: { open: 0 } }), null)
})
