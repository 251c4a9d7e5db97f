import type { DemoResponse } from '../types.ts'
import { answers } from './terraced-street-charging.answers.ts'
import { ballots } from './terraced-street-charging.ballots.ts'

/** In sign-off on version 2: 12 of the 18 endorsements it needs, one more to be confirmed, and both Welsh councils to come. */
export const terracedStreetCharging: DemoResponse = {
  consultation: 'terraced-street-charging',
  title: 'Charging electric vehicles on terraced streets: response of Key Cities',
  standfirst:
    'A right to a gully, a clear pavement, and a price at the kerb that a terrace can afford.',
  drafted: { by: 'nadia-rahmani', at: { day: -15, time: '15:30' } },
  inFiveLines: [
    'Yes to a right to a charging gully, with an installer’s bond of ten years.',
    'One licence in place of two permissions.',
    'Keep 1.5 metres of pavement clear; put points in the road where it is narrower.',
    'Cap the price at the kerb at twice that at home, and cut the tax first.',
    'Leave the income with the councils that do the work, and pay for staff for five years.',
  ],
  letter: [
    'This is the joint response of Key Cities, a network of 26 councils in England and Wales. Most of our older streets are terraces, and most of those who live in them have no drive. 25 of our members answered your nine questions.',
    'We ask for three things. **Make it simple**: a right to a gully, with one licence in place of two permissions. **Keep it walkable**: no charge point may take the pavement from those who need it most. **Make it fair**: nobody should pay five times as much because their house has no drive.',
    'Our members differ on how wide is wide enough and on whether a price can be capped without losing the points. We say where, and by how many.',
  ],
  answers,
  comments: [
    {
      question: '2',
      paragraph: 0,
      passage: 'a bond of five years',
      text: 'Five was not enough for us: two of four firms have gone. Ten, please.',
      by: 'zahra-mirpuri',
      at: { day: -12, time: '16:20' },
      resolved: { by: 'nadia-rahmani', at: { day: -11, time: '17:05' } },
    },
    {
      question: '5',
      paragraph: 1,
      passage: 'without exception',
      text: 'Could we allow 1.2 metres past one post where the street itself asks? It would keep two or three members with us.',
      by: 'amara-nwosu',
      at: { day: -12, time: '11:50' },
      resolved: { by: 'daniel-osei', at: { day: -11, time: '17:30' } },
    },
    {
      question: '7',
      paragraph: 0,
      passage: 'twice the price at home',
      text: 'If we name a number, can we say when it would be looked at again?',
      by: 'sophie-lindqvist',
      at: { day: -12, time: '14:15' },
      resolved: { by: 'daniel-osei', at: { day: -11, time: '17:42' } },
    },
  ],
  versions: [
    {
      number: 1,
      frozen: { day: -15, time: '17:00' },
      by: 'nadia-rahmani',
      note: 'For comment by members before the round.',
      earlier: [
        {
          question: '2',
          paragraph: 0,
          text: 'A licensed installer, with a bond of five years. Hold the bonds nationally, so that one failure does not fall on one city ([@plymouth]), and pass them on with the house ([@lincoln]).',
        },
        {
          question: '5',
          paragraph: 1,
          text: 'Where the pavement is narrower than that, points belong in the carriageway, without exception ([@coventry]). A cable is an obstacle too ([@lancaster]).',
        },
        {
          question: '7',
          paragraph: 0,
          text: 'We agree with a cap at twice the price at home, checked from the data that points have to publish anyway ([@exeter]). In [@bradford] a unit costs 79p at the kerb and 14p on a drive, and both households are its residents.',
        },
      ],
    },
    {
      number: 2,
      frozen: { day: -8, time: '11:15' },
      by: 'daniel-osei',
      note: 'Three passages changed after comments by Kirklees, Lincoln and Reading.',
      earlier: [],
    },
  ],
  round: {
    version: 2,
    opened: { day: -8, time: '13:00' },
    closes: { day: 4, time: '17:00' },
    by: 'daniel-osei',
    ballots,
  },
  submission: null,
  published: null,
}
