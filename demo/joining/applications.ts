import type { Moment } from '../types.ts'

/** One application of the demonstration. The towns are real; that they apply, who writes and what they say is invented. */
export interface DemoApplication {
  council: string
  by: { name: string; role: string }
  begun: Moment
  reasons: string
  widerReasons: string | null
  seats: { kind: 'leader' | 'lead-officer' | 'policy-officer'; title: string; name: string }[]
  /** Null while it is still being written. */
  sent: Moment | null
}

/** One decision of the executive on them. */
export interface DemoDecision {
  councils: string[]
  by: string
  opened: Moment
  closes: Moment
  /** Days from today to the proposed joining. */
  joins: number
  ballots: {
    seat: string
    by: string
    at: Moment
    decision: 'endorse' | 'endorse-with-reservation' | 'abstain' | 'object'
    text: string
  }[]
  closed: Moment | null
  /** Where it was not agreed: when the office told the council, and why. */
  rejected: { by: string; at: Moment; reasons: string } | null
}

const invented = 'Invented for this demonstration: the council has not applied.'
const at = (day: number, time: string): Moment => ({ day, time })

export const applications: DemoApplication[] = [
  {
    council: 'rutland',
    by: { name: 'Hester Whissendine', role: 'Head of policy' },
    begun: at(-95, '09:40'),
    reasons: `${invented}\n\nA small county with one market town asks to learn from larger places on bus franchising.`,
    widerReasons: null,
    seats: [
      { kind: 'leader', title: 'Leader of the Council', name: 'Cllr Ambrose Oakham' },
      { kind: 'lead-officer', title: 'Head of policy', name: 'Hester Whissendine' },
      { kind: 'policy-officer', title: 'Policy officer', name: 'Rufus Cottesmore' },
    ],
    sent: at(-94, '15:10'),
  },
  {
    council: 'cheltenham',
    by: { name: 'Nerys Leckhampton', role: 'Director for place' },
    begun: at(-16, '10:05'),
    reasons: `${invented}\n\nThe town works on homes above its shops and on a cyber district beside it, and wants to compare both with places of its size. It would bring what it learnt from letting empty upper floors, and hopes for company on town-centre funding.`,
    widerReasons: null,
    seats: [
      { kind: 'leader', title: 'Leader of the Council', name: 'Cllr Cosmo Pittville' },
      { kind: 'lead-officer', title: 'Director for place', name: 'Nerys Leckhampton' },
      { kind: 'policy-officer', title: 'Policy officer', name: 'Idris Charlton' },
    ],
    sent: at(-12, '16:25'),
  },
  {
    council: 'worcester',
    by: { name: 'Tamsin Diglis', role: 'Policy and strategy manager' },
    begun: at(-2, '11:20'),
    reasons: `${invented}\n\nA cathedral city on a river that floods, with`,
    widerReasons: null,
    seats: [{ kind: 'leader', title: 'Leader of the Council', name: 'Cllr Barnaby Fernhill' }],
    sent: null,
  },
]

export const admissionDecisions: DemoDecision[] = [
  {
    councils: ['rutland'],
    by: 'fiona-castlegate',
    opened: at(-84, '10:00'),
    closes: at(-76, '17:00'),
    joins: -40,
    ballots: [
      ballot('chair', 'ruth-ellerby', -82, 'object', 'Far below the figure for people.'),
      ballot(
        'vice-chair-1',
        'gwen-southwick',
        -81,
        'object',
        'As the chair. They are welcome at events.',
      ),
      ballot('vice-chair-2', 'eirlys-bersham', -80, 'abstain', ''),
      ballot('executive-1', 'leonard-ashby', -79, 'object', 'The rules are there for a reason.'),
    ],
    closed: at(-76, '17:00'),
    rejected: {
      by: 'fiona-castlegate',
      at: at(-75, '11:30'),
      reasons:
        'The constitution asks for 80,000 people at least, and the county has 41,051. The executive saw no ground to pass over that. It would like to see the county at open events.',
    },
  },
  {
    councils: ['cheltenham'],
    by: 'daniel-osei',
    opened: at(-3, '10:30'),
    closes: at(4, '17:00'),
    joins: 30,
    ballots: [
      ballot('vice-chair-1', 'gwen-southwick', -2, 'endorse', ''),
      ballot(
        'executive-1',
        'leonard-ashby',
        -1,
        'endorse-with-reservation',
        'Let the office ask what the county council thinks of it.',
      ),
    ],
    closed: null,
    rejected: null,
  },
]

function ballot(
  seat: string,
  by: string,
  day: number,
  decision: DemoDecision['ballots'][number]['decision'],
  text: string,
): DemoDecision['ballots'][number] {
  return { seat, by, at: at(day, '18:40'), decision, text }
}
