import { holderOf } from '../people.ts'
import type { DemoBallot } from '../types.ts'
import { ballot } from './ballot.ts'

/** All 26: 21 endorse, three with a reservation, one abstains, one objects. */
export const ballots: DemoBallot[] = [
  ballot('sunderland', -25, '16:12'),
  ballot('preston', -25, '17:45'),
  ballot('reading', -24, '14:20'),
  ballot('exeter', -24, '15:05'),
  ballot('stoke-on-trent', -24, '16:31'),
  ballot('kingston-upon-hull', -24, '18:02'),
  ballot('coventry', -23, '14:48'),
  ballot('portsmouth', -23, '17:15'),
  ballot('gloucester', -22, '09:57'),
  ballot('norwich', -22, '15:20'),
  ballot('bradford', -22, '16:41', {
    decision: 'endorse-with-reservation',
    text: 'Save that district councils have no separate say in metropolitan areas (question 9).',
  }),
  ballot('bournemouth-christchurch-poole', -21, '10:10'),
  ballot('plymouth', -21, '10:36'),
  ballot('salford', -21, '14:54'),
  ballot('lancaster', -20, '09:22'),
  ballot('colchester', -20, '18:03'),
  ballot('cumberland', -19, '12:40', {
    decision: 'endorse-with-reservation',
    text: 'Save that population alone must not set the floor of the formula (question 6).',

    replaced: {
      decision: 'object',
      text: 'The text takes no side on question 6, and our network would lose by either.',
      shown: 'footnote',
      by: holderOf('cumberland', 'leader', -23),
      at: { day: -23, time: '17:26' },
    },
  }),
  ballot('wrexham', -19, '15:33', {
    decision: 'endorse-with-reservation',
    text: 'Wrexham endorses questions 2, 13 and 19 only; the rest do not apply in Wales.',
  }),
  ballot('southend-on-sea', -18, '11:08', {
    decision: 'object',
    text: 'A formula that counts commuters takes money from the places they leave. We will write to the department ourselves.',
    shown: 'own-letter',
  }),
  ballot('newport', -18, '16:19', { decision: 'abstain' }),
  ballot('southampton', -17, '09:44'),
  ballot('bath-and-north-east-somerset', -17, '13:27'),
  ballot('kirklees', -18, '20:15'),
  ballot('wolverhampton', -16, '10:02', {
    phone: {
      loggedBy: 'daniel-osei',
      spokenWith:
        'Cllr Desmond Tettenhall, on the way back from a meeting of the combined authority',
      confirmed: { day: -16, time: '16:20' },
    },
  }),
  ballot('medway', -16, '12:11'),
  ballot('lincoln', -15, '09:30'),
]
