import type pg from 'pg'
import { addDays, dayOf } from '../../src/kernel/clock.ts'
import { newId } from '../../src/kernel/ids.ts'
import type { SeatKind } from '../../src/kernel/seats.ts'
import { hashToken, newToken } from '../../src/kernel/session.ts'
import { bulkInsert } from './bulk.ts'

export interface BenchPerson {
  personId: string
  seatId: string
}

export interface BenchCouncil {
  gss: string
  name: string
  nation: 'england' | 'wales'
  officer: BenchPerson
  portfolioHolder: BenchPerson
  leader: BenchPerson
}

export interface BenchNetwork {
  networkId: string
  name: string
  councils: BenchCouncil[]
  manager: BenchPerson
}

const north = ['North', 'South', 'East', 'West', 'Upper', 'Lower', 'Great', 'Little', 'Old', 'New']
const ends = ['haven', 'bridge', 'minster', 'field', 'port', 'ford', 'stead', 'mouth', 'gate']

/** An invented network of so many councils, each with an officer, a portfolio holder and a leader, and a policy manager in the office. */
export async function addBenchNetwork(owner: pg.Pool, count: number): Promise<BenchNetwork> {
  const now = new Date().toISOString()
  const networkId = newId()
  const from = addDays(dayOf(new Date()), -400)
  const name = `Bench Cities of ${count}`
  await bulkInsert(owner, 'network', [
    {
      network_id: networkId,
      slug: `bench-${count}`,
      name,
      line: 'One voice from many councils',
      about: 'An invented network, made to measure with.',
      colours: {},
      founding_councils: 5,
      demonstration: true,
      created_at: now,
    },
  ])
  const people: { id: string; name: string }[] = []
  const seats: { id: string; gss: string | null; kind: SeatKind; title: string }[] = []
  const holdings: { seat_id: string; person_id: string }[] = []
  const seated = (gss: string | null, kind: SeatKind, title: string): BenchPerson => {
    const [personId, seatId] = [newId(), newId()]
    people.push({ id: personId, name: `Invented Person ${people.length + 1}` })
    seats.push({ id: seatId, gss, kind, title })
    holdings.push({ seat_id: seatId, person_id: personId })
    return { personId, seatId }
  }
  const manager = seated(null, 'policy-manager', 'Policy manager')
  const councils = Array.from({ length: count }, (_, i): BenchCouncil => {
    const gss = `${i % 8 === 7 ? 'W' : 'E'}9${String(i).padStart(7, '0')}`
    return {
      gss,
      name: `${north[i % 10]}${ends[i % 9]}${i >= 90 ? ` ${Math.floor(i / 90) + 1}` : ''}`,
      nation: i % 8 === 7 ? 'wales' : 'england',
      officer: seated(gss, 'policy-officer', 'Policy officer'),
      portfolioHolder: seated(gss, 'portfolio-holder', 'Portfolio holder'),
      leader: seated(gss, 'leader', 'Leader of the council'),
    }
  })
  await bulkInsert(owner, 'authority', councils.map(authority))
  await bulkInsert(
    owner,
    'membership',
    councils.map(({ gss }) => ({
      network_id: networkId,
      id: newId(),
      gss,
      kind: 'full',
      from_date: from,
      from_precision: 'day',
    })),
  )
  await bulkInsert(
    owner,
    'person',
    people.map((person, i) => ({
      network_id: networkId,
      ...person,
      email: `person${i}@bench.example`,
      demonstration: true,
      created_at: now,
    })),
  )
  await bulkInsert(
    owner,
    'seat',
    seats.map((seat) => ({ network_id: networkId, ...seat })),
  )
  await bulkInsert(
    owner,
    'seat_holding',
    holdings.map((holding) => ({
      network_id: networkId,
      id: newId(),
      ...holding,
      acting: false,
      from_date: from,
    })),
  )
  return { networkId, name, councils, manager }
}

function authority({ gss, name, nation }: BenchCouncil, i: number) {
  return {
    gss,
    name: `${name} City Council`,
    short_name: name,
    slug: gss.toLowerCase(),
    kind: 'district',
    nation,
    population: 120_000,
    population_source: 'invented',
    // Spread over England and Wales, so that the map of the front page is drawn.
    lat: 50.6 + (i % 20) * 0.22,
    lon: -3.8 + (i % 13) * 0.38,
    source: 'bench',
  }
}

/** The cookie of a person who has just signed in. */
export async function signedInCookie(
  owner: pg.Pool,
  networkId: string,
  { personId }: BenchPerson,
): Promise<string> {
  const token = newToken()
  const now = Date.now()
  await bulkInsert(owner, 'session', [
    {
      network_id: networkId,
      id: newId(),
      token_hash: hashToken(token),
      person_id: personId,
      created_at: new Date(now).toISOString(),
      last_seen_at: new Date(now).toISOString(),
      expires_at: new Date(now + 86_400_000).toISOString(),
      device: 'bench',
    },
  ])
  return `hanse_session=${token}`
}
