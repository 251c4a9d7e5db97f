import { authority } from './authorities.ts'
import type { DatedFact, DemoMembership, Source } from './types.ts'

/** Public pages on which membership of Key Cities is printed; facts in our words. */
export const membershipSources: Source[] = [
  page(
    'home',
    'Key Cities, home page of the former site',
    'https://www.keycities.co.uk/home',
    null,
  ),
  page(
    'derby2013',
    'Derby City Council, news',
    'http://www.derby.gov.uk/whats-happening-in-derby/news/key-cities/',
    '2013-11-08',
  ),
  page(
    'newsletter2018',
    'Key Cities newsletter, February 2018',
    'https://www.keycities.co.uk/key-cities-newsletter-february-2018',
    '2018-02',
  ),
  page(
    'summer2018',
    'Key Cities newsletter on events of July 2018',
    'https://www.keycities.co.uk/key-cities-newsletter-february-2018-0',
    null,
  ),
  page(
    'four2018',
    'Key Cities newsdesk, four new members',
    'https://keycities.uk/2022/04/06/key-cities-announces-four-new-members-in-growth-drive-to-become-authentic-voice-of-urban-britain/',
    '2018-11-28',
  ),
  page(
    'wrexham2020',
    'Wrexham.com',
    'https://www.wrexham.com/news/city-status-bid-question-could-come-around-sometime-soon-in-the-future-as-council-look-to-join-key-cities-group-196919.html',
    '2020-12-02',
  ),
  page(
    'four2021',
    'Key Cities newsdesk, Bath and North East Somerset, Exeter, Lincoln and Wrexham',
    'https://keycities.uk/2022/04/06/key-cities-welcomes-new-member-cities',
    null,
  ),
  page(
    'localgov2022',
    'LocalGov',
    'https://www.localgov.co.uk/Colchester-and-Reading-join-Key-Cities-network/55174',
    '2022-11-21',
  ),
  page(
    'lga2023',
    'Key Cities annual report to the LGA Board 2023',
    'https://www.local.gov.uk/about/our-meetings-and-leadership/special-interest-groups/key-cities-annual-report-lga-board-2023',
    '2023',
  ),
  page(
    'lga2024',
    'Key Cities annual report to the LGA Board 2024',
    'https://www.local.gov.uk/about/our-meetings-and-leadership/special-interest-groups/key-cities-annual-report-lga-board-2024',
    '2024',
  ),
]

const founded: DatedFact = {
  date: '2013-06-01',
  precision: 'season',
  words: 'summer 2013',
  notBefore: '2013-06-01',
  sources: ['home'],
  note: 'The five founders are named and the season is printed; no page found prints a day.',
}

const firstListed = by(
  '2013-11-08',
  '8 November 2013',
  ['derby2013'],
  '2013-06-01',
  'In the first list found. No page found prints the day of joining.',
)

const on2018 = on('2018-11-28', '28 November 2018', 'four2018')
const on2022 = on('2022-11-21', '21 November 2022', 'localgov2022')

const early2021: DatedFact = {
  date: '2021-01-01',
  precision: 'season',
  words: 'early 2021',
  notBefore: '2020-12-03',
  sources: ['four2021', 'wrexham2020'],
  note: 'Announced together with three others; the page prints no date. Wrexham was still seeking to join on 2 December 2020, and early 2021 fits the rest of the evidence best.',
}

const listed2020 = by(
  '2020-12-02',
  '2 December 2020',
  ['wrexham2020'],
  null,
  'Named as a member on that day. No page found prints the day of joining.',
)
const listed2023 = by(
  '2023-12-31',
  '2023',
  ['lga2023'],
  null,
  'First found in the list of 2023. No page found prints the day of joining.',
)

const goneBy2023 = (notBefore: string, seen: string[]) =>
  by(
    '2023-12-31',
    '2023',
    [...seen, 'lga2023'],
    notBefore,
    'Not in the list of 2023. No page found prints the day of leaving, so it is counted until then.',
  )
const goneBy2024 = by(
  '2024-12-31',
  '2024',
  ['lga2023', 'lga2024'],
  '2023-01-01',
  'In the list of 2023 and not in that of 2024. No page found prints the day of leaving.',
)

/**
 * Who has been a member of Key Cities and when, as far as public pages say. On days before 2024 a
 * count is the most that the pages allow: published counts contradict each other.
 */
export const memberships: DemoMembership[] = [
  spell('coventry', founded, null, 'founder'),
  spell('derby', founded, goneBy2023('2013-11-08', ['derby2013']), 'founder'),
  spell('preston', founded, null, 'founder'),
  spell('sunderland', founded, null, 'founder'),
  spell('wakefield', founded, goneBy2023('2018-02-01', ['newsletter2018']), 'founder'),
  spell(
    'bath-and-north-east-somerset',
    firstListed,
    by(
      '2020-12-02',
      '2 December 2020',
      ['derby2013', 'four2021'],
      '2013-11-08',
      'Announced as a new member in early 2021, so it had left before. The day is not printed.',
    ),
  ),
  spell('bath-and-north-east-somerset', early2021),
  spell('blackpool', firstListed, goneBy2024),
  spell('bournemouth', firstListed, {
    date: '2019-04-01',
    precision: 'unknown',
    words: 'by 1 April 2019',
    notBefore: '2013-11-08',
    sources: ['derby2013', 'reorganisation'],
    note: 'The council was abolished on that day. Whether it was a member to the end is not known.',
  }),
  spell('brighton-and-hove', firstListed, goneBy2023('2013-11-08', ['derby2013'])),
  spell('doncaster', firstListed, goneBy2024),
  spell('kingston-upon-hull', firstListed),
  spell('milton-keynes', firstListed, goneBy2023('2013-11-08', ['derby2013'])),
  spell('norwich', firstListed),
  spell('peterborough', firstListed, goneBy2023('2013-11-08', ['derby2013'])),
  spell('plymouth', firstListed),
  spell('portsmouth', firstListed),
  spell('southampton', firstListed),
  spell('southend-on-sea', firstListed),
  spell('stoke-on-trent', firstListed),
  spell('wolverhampton', firstListed),
  spell('york', firstListed, goneBy2023('2013-11-08', ['derby2013'])),
  spell(
    'kirklees',
    by(
      '2018-07-31',
      'July 2018',
      ['summer2018'],
      null,
      'A councillor of Kirklees led the work on young people by then.',
    ),
  ),
  spell('carlisle', on2018, {
    date: '2023-04-01',
    precision: 'day',
    words: '1 April 2023',
    notBefore: '2023-04-01',
    sources: ['four2018', 'reorganisation'],
    note: 'The council was abolished on that day. No page found says how membership passed to Cumberland.',
  }),
  spell('gloucester', on2018),
  spell('medway', on2018),
  spell(
    'swansea',
    on2018,
    by(
      '2023-12-31',
      '2023',
      ['wrexham2020', 'lga2023'],
      '2020-12-02',
      'Still counted on 2 December 2020 and not in the list of 2023.',
    ),
  ),
  spell('newport', listed2020),
  spell('salford', listed2020),
  spell('exeter', early2021),
  spell('lincoln', early2021),
  spell('wrexham', early2021),
  spell('colchester', on2022),
  spell('reading', on2022),
  spell('bournemouth-christchurch-poole', { ...listed2023, notBefore: '2019-04-01' }),
  spell('bradford', listed2023),
  spell('cumberland', { ...listed2023, notBefore: '2023-04-01' }),
  spell('lancaster', listed2023),
]

/** The members on a day, ISO date: `until` is the first day out. */
export function membersOn(day: string): DemoMembership[] {
  return memberships.filter(
    ({ from, until }) => from.date <= day && (until === null || day < until.date),
  )
}

function page(key: string, name: string, address: string, date: string | null): Source {
  return { key, name, address, licence: 'fact', date }
}

function spell(
  slug: string,
  from: DatedFact,
  until: DatedFact | null = null,
  kind: 'founder' | 'full' = 'full',
): DemoMembership {
  return { gss: authority(slug).gss, kind, from, until }
}

function on(date: string, words: string, source: string): DatedFact {
  return { date, precision: 'day', words, notBefore: date, sources: [source], note: null }
}

function by(
  date: string,
  words: string,
  sources: string[],
  notBefore: string | null,
  note: string,
): DatedFact {
  return { date, precision: 'unknown', words: `by ${words}`, notBefore, sources, note }
}
