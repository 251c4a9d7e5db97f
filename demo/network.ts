import { subscriptions } from './subscriptions/terms.ts'
import type { DemoTheme } from './types.ts'

/** The demonstration network; its constitution is checked against the schema by the tests. */
export const network = {
  slug: 'key-cities',
  name: 'Key Cities',
  line: 'One voice from many councils',
  about:
    'Key Cities brings together mid-sized cities and towns of England and Wales. It was founded in the summer of 2013 by the councils of Coventry, Derby, Preston, Sunderland and Wakefield. Its members work out what they think, say it to government once, and show who stands behind it.',
  notice:
    'Demonstration. The councils are real. The people, their words, the consultations, what councils answered and what they did are invented to show the product.',
  officeEmail: 'office@keycities.example',
  founders: ['coventry', 'derby', 'preston', 'sunderland', 'wakefield'],
  colours: {
    ink: '#10242f',
    sea: '#0b5c6b',
    brick: '#a3402a',
    sand: '#f5f0e6',
    paper: '#ffffff',
    amber: '#f2b134',
    moss: '#2f6b3c',
  },
}

/**
 * Two thirds of the members must endorse (18 of 26), one at least from each nation; a council
 * counts once its portfolio holder has cleared its words; a strength line needs 14 councils.
 */
export const constitution = {
  format: 'hanse-constitution/1',
  inForceFrom: '2013-07-01',
  timeZone: 'Europe/London',
  clearanceToCount: 'portfolio-holder',
  leastCounted: 14,
  hideAmong: 3,
  signOff: {
    procedure: 'active',
    quorum: { kind: 'share', value: '2/3' },
    perNation: { threshold: { kind: 'count', value: 1 }, leastMembers: 1 },
    perPoliticalGroup: null,
  },
  signing: { seats: ['leader'], phoneBallotsLoggedBy: ['policy-manager'] },
  round: { leastDays: 5, closeEarlyAfterHours: 24 },
  /** Who may join: mid-sized urban places of England and Wales, or one that matters beyond itself. */
  eligibility: {
    population: { least: 80_000, most: 350_000 },
    kinds: ['district', 'unitary', 'metropolitan', 'welsh-unitary'],
    nations: ['england', 'wales'],
    urban: ['urban', 'intermediate-urban'],
    widerArea: true,
  },
  /** Who decides on it: more than half of the executive. */
  executive: {
    seats: ['chair', 'vice-chair', 'executive-member'],
    quorum: { kind: 'more-than-share', value: '1/2' },
    leastDays: 3,
    closeEarlyAfterHours: 24,
  },
  subscriptions,
  reminders: { daysBefore: [7, 3, 0], leastDaysBetween: 3 },
  timetable: {
    weekend: [6, 7],
    steps: {
      call: { days: 12, least: 8 },
      draft: { days: 5, least: 3 },
      clearance: { days: 4, least: 2 },
      signOff: { days: 7, least: 5 },
      submission: { days: 2, least: 1 },
    },
  },
}

/** What the network works on, and the councillors who lead for it. The councillors are invented. */
export const themes: DemoTheme[] = [
  theme(
    'housing',
    'Housing',
    'Keep Right to Buy receipts where they arise, for good',
    'Councils sell homes under Right to Buy and may keep only part of what they get. Our members build again where the money stays, for as long as it takes to build.\n\nWe ask for rules that last longer than one budget, and for repairs to be planned with tenants.',
    ['hannah-ashdown', 'norwich'],
  ),
  theme(
    'transport',
    'Transport',
    'One fund, four years at a time, shared by need',
    'A city of the middle size bids for a dozen small funds a year. Each has its own form, its own date and its own report. One fund over four years would pay for planning instead of bidding.',
    ['joan-fairclough', 'preston'],
  ),
  theme(
    'ports',
    'Ports',
    'Plan ports and the cities behind them together',
    'Goods come ashore in our cities and leave by our roads. The quay and the streets behind it are planned by different bodies. We ask for one plan for both.',
    ['rob-tyndale', 'portsmouth'],
  ),
  theme(
    'culture',
    'Culture',
    'Let cities keep a share of what visitors bring',
    'People come for a theatre, a market or a festival, and the town pays for the streets they walk on. A small share of what visitors bring, kept where it is raised, would pay for the next season.',
    ['meera-sandhu', 'coventry'],
  ),
  theme(
    'climate',
    'Climate',
    'Fund retrofit street by street, not bid by bid',
    'Most of our homes were built before anybody thought of heat. They are made warm street by street, with the same crew and the same neighbours, and grants should follow that.',
    ['gareth-pryce', 'wrexham'],
  ),
  theme(
    'levelling-up',
    'Levelling up',
    'Measure need where people live, not by region',
    'A region hides what a street shows. We ask that need is measured where people live, and that money follows the measure.',
    ['tom-birkett', 'sunderland'],
  ),
  theme(
    'devolution',
    'Devolution',
    'Offer mid-sized cities the next deals',
    'Powers came first to the largest cities and then to counties. Places of the middle size come next: they are large enough to act and small enough to be known.',
    ['joan-fairclough', 'preston'],
  ),
  theme(
    'city-centres',
    'City centres',
    'Homes, work and trade on the same street',
    'Shops alone will not fill a high street again. Homes above them, work beside them and trade below them can.',
    ['saffron-luscombe', 'exeter'],
  ),
  theme(
    'skills',
    'Skills',
    'Let places shape the training that their employers need',
    'Employers train people they can find, and colleges teach what is funded. Places that know both should shape what is taught.',
    ['shazia-parveen-lowe', 'stoke-on-trent'],
  ),
]

function theme(
  slug: string,
  name: string,
  line: string,
  text: string,
  [person, council]: [string, string],
): DemoTheme {
  return { slug, name, line, text, lead: { person, council } }
}
