import { holderOf } from '../people.ts'
import type { DemoBallot } from '../types.ts'
import { ballot } from './ballot.ts'

/**
 * Fifteen of 26 so far, none of them Welsh: eleven endorse (one by telephone, to be confirmed), two
 * with a reservation, one abstains, and one objects and asks not to be named.
 */
export const ballots: DemoBallot[] = [
  ballot('salford', -8, '15:05'),
  ballot('coventry', -8, '16:30'),
  ballot('preston', -8, '19:12'),
  ballot('exeter', -7, '13:45'),
  ballot('plymouth', -5, '13:40', {
    replaced: {
      decision: 'endorse-with-reservation',
      text: 'If the bond of question 2 is held nationally.',
      shown: null,

      by: holderOf('plymouth', 'leader', -5),
      at: { day: -5, time: '09:10' },
    },
  }),
  ballot('kingston-upon-hull', -5, '14:22'),
  ballot('lancaster', -4, '10:01'),
  ballot('bradford', -4, '11:37'),
  ballot('kirklees', -4, '16:55', { decision: 'abstain' }),
  ballot('norwich', -3, '09:18', {
    decision: 'endorse-with-reservation',
    text: 'Save that question 1 is for the highway authority, which in our area is the county council and has not yet been asked.',
  }),
  ballot('colchester', -3, '12:26'),
  ballot('portsmouth', -3, '17:03', {
    decision: 'object',
    text: 'Our residents live on pavements that the rule in question 5 would close to charging. “In all cases” is two words too many, and we cannot sign for them.',
    shown: 'name-withheld',
  }),
  ballot('sunderland', -2, '10:44', {
    decision: 'endorse-with-reservation',
    text: 'Save that a traffic order should still be made before a bay is reserved (question 6).',
  }),
  ballot('bath-and-north-east-somerset', -2, '15:15'),
  ballot('stoke-on-trent', -1, '11:20', {
    phone: {
      loggedBy: 'daniel-osei',
      spokenWith: 'Cllr Ken Trentham, by telephone from the Civic Centre',
      confirmed: null,
    },
  }),
]
