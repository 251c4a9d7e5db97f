import pg from 'pg'
import { castBallot } from '../src/features/responses/actions/cast-ballot.ts'
import { actAs, isRefused } from '../src/kernel/act.ts'
import { type Database, openDatabase } from '../src/kernel/db.ts'
import { newId } from '../src/kernel/ids.ts'
import { atOnce, type Pace } from './load/at-once.ts'
import { countStatements } from './load/count-statements.ts'
import { median } from './measure.ts'
import { type Row, rowsOf } from './row.ts'
import { addCalledConsultation } from './scene/consultation.ts'
import { addBenchNetwork, type BenchNetwork } from './scene/network.ts'
import { openDurable } from './scene/open-durable.ts'
import { type BenchVersion, freezeBenchVersion, openBenchRound } from './scene/version.ts'

export const about =
  'Ballots committed each second by 16 voters at once, beside bare INSERTs on the same server, which waits for the disk.'

const { alone, beside } = rowsOf('ballots')
const voters = 16
const [turns, seconds] = [3, 2]

interface OpenRound {
  roundId: string
  version: BenchVersion
}

/** So many that a council rarely votes twice in one, as in life. */
const rounds = 60

/** Three turns of two seconds for each kind of work, one kind after the other. */
export async function run(): Promise<Row[]> {
  const server = await openDurable()
  const owner = new pg.Pool({ ...server.owner, max: voters })
  owner.on('error', () => {})
  const database = openDatabase(server.app)
  const count = countStatements(database.pool)
  try {
    const network = await addBenchNetwork(owner, 26)
    const open = await openRounds(owner, network)
    await owner.query('create table bare_ballot (like ballot including all)')
    await owner.query('analyze')
    const cast = voting(database, network, open)
    const insert = inserting(owner, network, open)
    await Promise.all([atOnce(voters, 1, cast), atOnce(voters, 1, insert)])
    const paces: Record<'cast' | 'insert' | 'alone', Pace[]> = { cast: [], insert: [], alone: [] }
    for (let turn = 0; turn < turns; turn++) {
      paces.cast.push(await atOnce(voters, seconds, cast))
      paces.insert.push(await atOnce(voters, seconds, insert))
      paces.alone.push(await atOnce(1, seconds / 2, insert))
    }
    count.reset()
    await cast(0)
    return rowsFor(paces, count.now().statements)
  } finally {
    await database.close()
    await owner.end()
    await server.close()
  }
}

async function openRounds(owner: pg.Pool, network: BenchNetwork): Promise<OpenRound[]> {
  const open: OpenRound[] = []
  for (let i = 0; i < rounds; i++) {
    const consultation = await addCalledConsultation(owner, network, 5)
    const version = await freezeBenchVersion(owner, network, consultation)
    const { id: roundId } = await openBenchRound(owner, network, version)
    open.push({ roundId, version })
  }
  return open
}

/** Each voter is the leader of a council and votes in one round after the other. */
function voting(database: Database, network: BenchNetwork, open: OpenRound[]) {
  const installation = { database, clock: () => new Date() }
  const cast = Array.from({ length: voters }, () => 0)
  return async (voter: number) => {
    const council = network.councils[voter]
    const number = cast[voter] ?? 0
    const round = open[number % open.length]
    if (!council || !round) return
    cast[voter] = number + 1
    const kept = await actAs(
      installation,
      network.networkId,
      council.leader.personId,
      async (act) =>
        castBallot(act, {
          roundId: round.roundId,
          gss: council.gss,
          decision: 'endorse-with-reservation',
          text: `We endorse this, and ask for districts to be named in the duty (${number}).`,
          substantive: true,
          shown: 'footnote',
          seenHash: round.version.hash,
          confirmed: true,
          baseUrl: 'http://localhost',
          networkName: network.name,
        }),
    )
    if (isRefused(kept)) throw new Error(`A ballot was refused: ${JSON.stringify(kept)}`)
  }
}

/** One row of the same width, committed by itself: no transaction, no rule, no record, no letter. */
function inserting(owner: pg.Pool, { networkId, councils }: BenchNetwork, open: OpenRound[]) {
  let number = 0
  return async (client: number) => {
    const council = councils[client]
    const round = open[0]
    number++
    await owner.query(
      `insert into bare_ballot (network_id, id, round_id, gss, number, decision, text, substantive, shown, seen_sha256, person_id, seat_id, by_office, cast_at)
       values ($1, $2, $3, $4, $5, 'endorse-with-reservation', $6, true, 'footnote', $7, $8, $9, false, now())`,
      [
        networkId,
        newId(),
        round?.roundId,
        council?.gss,
        number,
        `We endorse this, and ask for districts to be named in the duty (${number}).`,
        round?.version.hash,
        council?.leader.personId,
        council?.leader.seatId,
      ],
    )
  }
}

function rowsFor(paces: Record<'cast' | 'insert' | 'alone', Pace[]>, statements: number): Row[] {
  const middle = (kind: keyof typeof paces, what: keyof Pace) =>
    median(paces[kind].map((pace) => pace[what]))
  const rate: [number, string] = [middle('cast', 'perSecond'), 'ballots/s']
  const name = `Ballots of ${voters} voters at once`
  return [
    beside(name, rate, middle('insert', 'perSecond'), `bare INSERTs of ${voters} clients`),
    beside(
      `${name}, which the record puts in one order`,
      rate,
      middle('alone', 'perSecond'),
      'bare INSERTs one after the other',
    ),
    beside(`${name}, median`, [middle('cast', 'median'), 'ms'], middle('insert', 'median'), 'bare'),
    beside(`${name}, p95`, [middle('cast', 'p95'), 'ms'], middle('insert', 'p95'), 'bare'),
    alone('One ballot', [statements, 'statements']),
  ]
}
