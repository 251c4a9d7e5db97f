import assert from 'node:assert/strict'
import { test } from 'node:test'
import { constitutionWords, type ToldConstitution } from './constitution-words.ts'

const active: ToldConstitution = {
  clearanceToCount: 'portfolio-holder',
  leastCounted: 3,
  signOff: {
    procedure: 'active',
    quorum: { kind: 'count', value: 18 },
    perNation: null,
    perPoliticalGroup: { threshold: { kind: 'more-than-share', value: '1/2' }, leastMembers: 2 },
  },
  signing: { seats: ['leader', 'chief-executive'] },
  round: { leastDays: 5 },
}

test('an active sign-off says how many must endorse, and of which groups', () => {
  const words = constitutionWords(active).join(' ')
  assert.match(
    words,
    /agreed when 18 members endorse it, with more than half of those from each political group\./,
  )
  assert.match(words, /signs by its leader or chief executive/)
})

test('silence says how many objections break it, and with what notice', () => {
  const words = constitutionWords({
    ...active,
    clearanceToCount: 'council',
    signOff: { procedure: 'silence', objections: { kind: 'share', value: '1/4' }, noticeDays: 7 },
  }).join(' ')
  assert.match(words, /agreed unless a quarter of the members object to its substance/)
  assert.match(words, /at least 7 days before/)
  assert.match(words, /once it has decided on what it says itself/)
})
