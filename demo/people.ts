import { network, themes } from './network.ts'
import { rowsOf } from './table.ts'
import type { DemoPerson, DemoSeat, SeatKind } from './types.ts'

// Nobody here is real, and no political group is named: that would be said of real councils.
// council | policy officer | portfolio holder | their portfolio | leader | days each has held the seat
const cast = `
bath-and-north-east-somerset | Eleanor Tipping | Cllr Marcus Oyelaran | Cabinet Member for Place | Cllr Philippa Garland | 640 480 905
bournemouth-christchurch-poole | Josh Penhale | Cllr Anjali Bhatt | Portfolio Holder for Growth and Transport | Cllr Roderick Swayne | 210 545 545
bradford | Saima Qureshi-Holt | Cllr Declan Farrow | Portfolio Holder for Regeneration | Cllr Nasreen Akbari | 1120 890 1600
colchester | Tobias Wren | Cllr Folasade Adeyemi | Portfolio Holder for Planning and Place | Cllr Graham Lissett | 330 530 530
coventry | Harpreet Dhanda | Cllr Meera Sandhu | Cabinet Member for Culture and City Services | Cllr Leonard Ashby | 760 1270 2320
cumberland | Isla Braithwaite | Cllr Joss Tarnock | Executive Member for Towns and Highways | Cllr Maureen Fellgate | 410 620 620
exeter | Ruben Castellow | Cllr Saffron Luscombe | Portfolio Holder for the City Centre | Cllr Adaeze Penrose | 980 540 540
gloucester | Kirsty Malvern | Cllr Winston Delacourt | Cabinet Member for Planning and Housing | Cllr Harriet Sabreton | 150 510 870
kingston-upon-hull | Callum Sproatley | Cllr Beata Wisniewska | Portfolio Holder for Transport and Regeneration | Cllr Denise Humberstone | 1430 900 1240
kirklees | Zahra Mirpuri | Cllr Owen Hepplestone | Cabinet Member for Towns and Transport | Cllr Ruth Ellerby | 520 700 1150
lancaster | Megan Arkholme | Cllr Piotr Zielony | Cabinet Member for Planning and Place-Making | Cllr Sylvia Quernmore | 290 545 545
lincoln | Amara Nwosu | Cllr Neil Dunmore | Portfolio Holder for Growth and Transport | Cllr Martin Harcastle | 870 1260 2300
medway | Chloe Hoath | Cllr Femi Balogun-Reed | Portfolio Holder for Economy and Highways | Cllr Alan Gillingford | 365 780 780
newport | Rhian Maesglas | Cllr Yusuf Haddad | Cabinet Member for Infrastructure | Cllr Delyth Morganwy | 690 940 940
norwich | Laurence Thorpe-Gray | Cllr Hannah Ashdown | Cabinet Member for Housing and Communities | Cllr Victor Earlham | 1010 1300 199
plymouth | Jago Trevanion | Cllr Nkechi Hawes | Cabinet Member for Transport and Environment | Cllr Susan Mewstone | 450 905 905
portsmouth | Leila Farahani | Cllr Rob Tyndale | Cabinet Member for Port and Transport | Cllr Gwen Southwick | 1200 1500 1500
preston | Adnan Chaudry | Cllr Joan Fairclough | Cabinet Member for Transport and Devolution | Cllr Bernard Ribbleton | 580 1620 1620
reading | Sophie Lindqvist | Cllr Kwame Asante-Cole | Lead Councillor for Transport and Climate | Cllr Jill Caverston | 240 800 1080
salford | Orla Kinsella | Cllr Stefan Novik | Lead Member for Regeneration and Transport | Marcia Ordley | 720 1100 1640
southampton | Priya Raman | Cllr Colin Hamwick | Cabinet Member for Transport and Planning | Cllr Teresa Itchenor | 390 540 540
southend-on-sea | Danielle Prittle | Cllr Emeka Thorne | Cabinet Member for Highways and Planning | Cllr Maxine Leighton | 610 560 560
stoke-on-trent | Gareth Burslow | Cllr Shazia Parveen-Lowe | Cabinet Member for Regeneration and Skills | Cllr Ken Trentham | 830 905 905
sunderland | Katie Wearmouth | Cllr Tom Birkett | Cabinet Member for a Connected City | Cllr Audrey Penshawe | 1340 1010 1700
wolverhampton | Jasdeep Grewal | Cllr Tanya Bilbrook | Cabinet Member for City Transport | Cllr Desmond Tettenhall | 300 640 1330
wrexham | Siân Prydderch | Cllr Gareth Pryce | Lead Member for Environment and Transport | Cllr Eirlys Bersham | 910 1450 1450
`

// seat | title | person | days
const office = `
director | Network director | Fiona Castlegate | 1480
policy-manager | Policy manager, network office | Daniel Osei | 960
coordinator | Policy officer, network office | Nadia Rahmani | 340
communications | Communications officer, network office | Imogen Vale | 730
`

interface Cast {
  council: string
  officer: string
  holder: string
  portfolio: string
  leader: string
  days: number[]
}

const councils: Cast[] = rowsOf(cast, 6).map(
  ([council, officer, holder, portfolio, leader, days]) => ({
    council: council!,
    officer: officer!,
    holder: holder!,
    portfolio: portfolio!,
    leader: leader!,
    days: days!.split(' ').map(Number),
  }),
)
const officers = rowsOf(office, 4).map(([kind, title, name, days]) => ({
  kind: kind as SeatKind,
  title: title!,
  name: name!,
  days: Number(days),
}))

/** Everybody in the demonstration; all of them invented. */
export const people: DemoPerson[] = [
  ...officers.map(({ name }) => person(name, 'keycities')),
  ...councils.flatMap(({ council, officer, holder, leader }) => [
    person(officer, council),
    person(holder, council),
    person(leader, council),
  ]),
  person('Tom Wragby', 'lincoln'),
  person('Cllr Celia Marlpit', 'norwich'),
  person('Cllr Bryony Stonehouse', 'plymouth'),
]

/**
 * Seats, each with its holders. Medway's leader left yesterday and nobody follows yet; Norwich
 * changed its leader some months ago; Lincoln has two policy officers; Salford has a City Mayor;
 * two hold the housing lead jointly; somebody acts for Plymouth's portfolio holder.
 */
export const seats: DemoSeat[] = [
  ...officers.map(({ kind, title, name, days }) =>
    seat(`office/${kind}`, kind, title, [held(name, days)]),
  ),
  seat('chair', 'chair', 'Chair of Key Cities', [held('Cllr Ruth Ellerby', 540)]),
  seat('vice-chair-1', 'vice-chair', 'Vice-chair of Key Cities', [
    held('Cllr Gwen Southwick', 540),
  ]),
  seat('vice-chair-2', 'vice-chair', 'Vice-chair of Key Cities', [
    held('Cllr Eirlys Bersham', 300),
  ]),
  ...['Cllr Leonard Ashby', 'Cllr Audrey Penshawe', 'Cllr Adaeze Penrose'].map((name, at) =>
    seat(`executive-${at + 1}`, 'executive-member', 'Member of the executive', [held(name, 480)]),
  ),
  ...councils.flatMap((one) => seatsOf(one)),
  {
    ...seat('lincoln/policy-officer-2', 'policy-officer', 'Policy officer', [
      held('Tom Wragby', 130),
    ]),
    council: 'lincoln',
  },
  ...themes.map(
    (theme): DemoSeat => ({
      key: `lead/${theme.slug}`,
      kind: 'portfolio-lead',
      council: null,
      title: `${theme.name} lead of ${network.name}`,
      theme: theme.slug,
      ...(theme.slug === 'housing' ? { places: 2 } : {}),
      holders: [
        { person: theme.lead.person, from: -420, until: null },
        ...(theme.slug === 'housing' ? [held('Cllr Winston Delacourt', 400)] : []),
      ],
    }),
  ),
]

/** The person of a key; throws where there is none. */
export function personOf(key: string): DemoPerson {
  const found = people.find((one) => one.key === key)
  if (!found) throw new Error(`Nobody in the demonstration is called ${key}.`)
  return found
}

/** Who holds a kind of seat for a council on a day; throws where nobody does. */
export function holderOf(council: string, kind: SeatKind, day: number): string {
  const found = seats
    .find((one) => one.council === council && one.kind === kind)
    ?.holders.find(({ from, until }) => from <= day && (until === null || day < until))
  if (!found) throw new Error(`Nobody is ${kind} of ${council} on day ${day}.`)
  return found.person
}

function seatsOf({ council, officer, holder, portfolio, leader, days }: Cast): DemoSeat[] {
  const [asOfficer, asHolder, asLeader] = days as [number, number, number]
  const leading = [held(leader, asLeader)]
  if (council === 'medway') leading[0]!.until = -1
  if (council === 'norwich') {
    leading.unshift({ person: keyOf('Cllr Celia Marlpit'), from: -1700, until: -199 })
  }
  const clearing = [held(holder, asHolder)]
  if (council === 'plymouth') clearing.push({ ...held('Cllr Bryony Stonehouse', 20), acting: true })
  const title = council === 'salford' ? 'City Mayor' : 'Leader of the Council'
  return [
    seat(`${council}/policy-officer`, 'policy-officer', 'Policy officer', [
      held(officer, asOfficer),
    ]),
    seat(`${council}/portfolio-holder`, 'portfolio-holder', portfolio, clearing),
    seat(`${council}/leader`, 'leader', title, leading),
  ].map((one) => ({ ...one, council }))
}

function seat(key: string, kind: SeatKind, title: string, holders: DemoSeat['holders']): DemoSeat {
  return { key, kind, council: null, title, theme: null, holders }
}

function held(name: string, days: number): DemoSeat['holders'][number] {
  return { person: keyOf(name), from: -days, until: null }
}

function keyOf(name: string): string {
  return name
    .replace(/^Cllr /, '')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(' ', '-')
}

function person(name: string, domain: string): DemoPerson {
  const [first, ...rest] = keyOf(name).split('-')
  return {
    key: keyOf(name),
    name,
    email: `${first}.${rest.join('-')}@${domain}.example`,
    invented: true,
  }
}
