import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  type Constitution,
  constitutionSchema,
  defaultConstitution,
  inForceOn,
  needed,
} from './constitution.ts'

test('the constitution that a new network starts from is one that it could have typed itself', () => {
  assert.deepEqual(constitutionSchema.parse(defaultConstitution), defaultConstitution)
})

test('two thirds of 26 are 18, more than half of 26 are 14, and 5 are 5', () => {
  assert.equal(needed({ kind: 'share', value: '2/3' }, 26), 18)
  assert.equal(needed({ kind: 'share', value: '2/3' }, 24), 16)
  assert.equal(needed({ kind: 'more-than-share', value: '1/2' }, 26), 14)
  assert.equal(needed({ kind: 'more-than-share', value: '1/2' }, 25), 13)
  assert.equal(needed({ kind: 'count', value: 5 }, 26), 5)
})

test('a share is the least whole number of councils that reaches it, and never none', () => {
  const whole = fc.integer({ min: 1, max: 60 })
  fc.assert(
    fc.property(whole, whole, fc.integer({ min: 0, max: 500 }), (a, b, members) => {
      const [part, all] = [Math.min(a, b), Math.max(a, b)]
      const value = `${part}/${all}`
      const least = needed({ kind: 'share', value }, members)
      assert.ok(least >= 1 && least * all >= members * part)
      assert.ok(least === 1 || (least - 1) * all < members * part)
      const more = needed({ kind: 'more-than-share', value }, members)
      assert.ok(more * all > members * part && (more - 1) * all <= members * part)
    }),
  )
})

test('the constitution in force is the latest that has begun', () => {
  const [old, late]: Constitution[] = [
    { ...defaultConstitution, inForceFrom: '2020-01-01' },
    { ...defaultConstitution, inForceFrom: '2026-04-01' },
  ]
  assert.equal(inForceOn([late!, old!], '2026-03-31'), old)
  assert.equal(inForceOn([old!, late!], '2026-04-01'), late)
  assert.equal(inForceOn([old!, late!], '2019-12-31'), null)
})

const silence = { procedure: 'silence', objections: { kind: 'count', value: 3 }, noticeDays: 3 }
const refused: [string, object][] = [
  [
    'a share of more than the whole',
    { signOff: { ...defaultConstitution.signOff, quorum: { kind: 'share', value: '4/3' } } },
  ],
  [
    'a share of nothing',
    { signOff: { ...defaultConstitution.signOff, quorum: { kind: 'share', value: '0/3' } } },
  ],
  [
    'a quorum of no council',
    { signOff: { ...defaultConstitution.signOff, quorum: { kind: 'count', value: 0 } } },
  ],
  [
    'silence without a day in which to speak',
    { signOff: { ...silence, noticeDays: 0 }, round: { leastDays: 0, closeEarlyAfterHours: null } },
  ],
  [
    'longer notice than the round has days',
    { signOff: silence, round: { leastDays: 2, closeEarlyAfterHours: null } },
  ],
  ['nobody who may sign', { signing: { seats: [], phoneBallotsLoggedBy: [] } }],
  ['reminders twice in three days', { reminders: { daysBefore: [3], leastDaysBetween: 2 } }],
  ['a time zone that is none', { timeZone: 'Europe/Lincoln' }],
  ['a day that is none', { inForceFrom: '2027-02-30' }],
  ['a setting that nobody knows', { chairDecides: true }],
]
for (const [what, part] of refused) {
  test(`a constitution with ${what} is refused`, () => {
    assert.equal(constitutionSchema.safeParse({ ...defaultConstitution, ...part }).success, false)
  })
}

test('a constitution by silence is accepted when councils get their days', () => {
  const bySilence = { ...defaultConstitution, signOff: silence }
  assert.equal(constitutionSchema.safeParse(bySilence).success, true)
})
