import assert from 'node:assert/strict'
import test from 'node:test'
import { citationWords, whyNotCite } from './citation.ts'
import { defaultConstitution } from './constitution.ts'
import type { Contribution } from './contribution.ts'

const members = ['E1', 'E2', 'E3', 'E4'].map((gss) => ({ gss }))
const cleared: Contribution = {
  id: 'c',
  questionId: 'q',
  gss: 'E1',
  stance: 'agree',
  text: 'One fund would let us mend a road and a bus lane in one contract.',
  evidence: [],
  use: 'by-name',
  revision: 1,
  shared: true,
  clearances: [
    {
      level: 'portfolio-holder',
      revision: 1,
      by: 'portfolio-holder',
      at: '2027-03-03T10:00:00Z',
      decidedOn: null,
      minuteLink: null,
    },
  ],
}
const why = (part: Partial<Contribution>, others: Contribution[] = []) => {
  const contribution = { ...cleared, ...part }
  return whyNotCite(defaultConstitution, members, [contribution, ...others], contribution)
}

test('an answer rests on what a council said by name and cleared', () => {
  assert.equal(why({}), null)
  assert.equal(citationWords(cleared, 'Lincoln'), 'Lincoln')
})

test('a council that gave no name is cited as one council, while enough could be meant', () => {
  assert.equal(why({ use: 'unattributed' }), null)
  assert.equal(citationWords({ use: 'unattributed' }, 'Lincoln'), 'one council')
  assert.equal(citationWords({ use: 'unattributed' }, 'Lincoln', true), 'One council')
  const named = ['E2', 'E3'].map((gss) => ({ ...cleared, id: gss, gss }))
  assert.deepEqual(why({ use: 'unattributed' }, named), {
    refused: 'too-few-to-hide-among',
    among: 2,
  })
})

test('what is kept for the office is not cited at all', () => {
  assert.deepEqual(why({ use: 'office-only' }), { refused: 'kept-for-the-office' })
  assert.equal(citationWords({ use: 'office-only' }, 'Lincoln'), null)
})

test('drafts, empty boxes and words changed after clearance are not cited', () => {
  assert.deepEqual(why({ shared: false }), { refused: 'not-shared' })
  assert.deepEqual(why({ stance: null, text: ' ' }), { refused: 'nothing-to-cite' })
  assert.deepEqual(why({ revision: 2 }), {
    refused: 'not-cleared',
    level: 'officer',
    needed: 'portfolio-holder',
  })
})
