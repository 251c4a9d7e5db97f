import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { buildAssets } from '../build/assets.ts'
import { createApp, jobs } from '../src/app.ts'
import { addSignInLink } from '../src/features/accounts/index.ts'
import { type Act, actAs } from '../src/kernel/act.ts'
import { addDays, dayOf } from '../src/kernel/clock.ts'
import type { Config } from '../src/kernel/config.ts'
import { type Database, openDatabase, type Reads, reading, writing } from '../src/kernel/db.ts'
import { newId } from '../src/kernel/ids.ts'
import { forgetHosts } from '../src/kernel/web.ts'
import { testConnections } from './database.ts'
import { councils, type PersonKey, people } from './people.ts'
import { Visitor } from './visitor.ts'

/** A network of five councils with the whole cast in their seats, on a database of its own. */
export interface Scene {
  app: FastifyInstance
  database: Database
  config: Config
  networkId: string
  /** Connects as the owner of the schema, past row-level security. */
  owner: pg.Pool
  /** The moment the application believes in; set it to let time pass. */
  time: { now: Date }
  personId(who: PersonKey): string
  seatId(who: PersonKey): string
  /** A browser signed in as one of the cast. */
  as(who: PersonKey): Promise<Visitor>
  /** A browser signed in as somebody who is not of the cast, by their id. */
  asPerson(personId: string): Promise<Visitor>
  /** A browser of somebody nobody knows. */
  stranger(): Visitor
  /** Does a deed without HTTP, as one of the cast or (null) as the system. */
  act<T>(who: PersonKey | null, deed: (act: Act) => Promise<T>): Promise<T>
  read<T>(read: (db: Reads) => Promise<T>): Promise<T>
  /** Runs every job that is due now, and those they enqueue, until none is left. */
  runJobs(): Promise<void>
  close(): Promise<void>
}

/** Sets the scene; every test file makes its own and closes it in `after`. */
export async function setUp(options: { now?: string } = {}): Promise<Scene> {
  const { connection, drop } = await testConnections()
  const database = openDatabase({ ...connection.app, max: 20 })
  const owner = new pg.Pool({ ...connection.owner, max: 3 })
  owner.on('error', () => {})
  const time = { now: new Date(options.now ?? '2027-03-10T10:00:00Z') }
  const clock = () => time.now
  const dataDir = await mkdtemp(join(tmpdir(), 'hanse-test-'))
  const config: Config = {
    port: 0,
    host: 'localhost',
    baseUrl: 'http://localhost',
    dataDir,
    databaseUrl: null,
    smtpUrl: null,
    mailFrom: 'hanse@network.example',
    demo: false,
    role: 'both',
    trustProxy: false,
  }
  const assetsDir = join(tmpdir(), 'hanse-test-assets')
  const assets = await buildAssets(assetsDir)
  const app = await createApp({ config, database, clock, assets, assetsDir })
  const cast = await addNetwork(database, time.now)
  forgetHosts()
  const installation = { database, clock }
  const act = <T>(who: PersonKey | null, deed: (act: Act) => Promise<T>) =>
    actAs(installation, cast.networkId, who === null ? null : cast.personId(who), deed)
  const asPerson = async (personId: string) => {
    const token = await act(null, (deed) => addSignInLink(deed, personId, '/'))
    const visitor = new Visitor(app)
    await (await visitor.open(`/sign-in/${token}`)).send(`/sign-in/${token}`)
    return visitor
  }
  return {
    app,
    database,
    config,
    owner,
    time,
    ...cast,
    act,
    stranger: () => new Visitor(app),
    as: (who) => asPerson(cast.personId(who)),
    asPerson,
    read: (read) => reading(database, cast.networkId, read),
    runJobs: () => runDueJobs(owner, { config, database, clock }),
    async close() {
      await app.close()
      await database.close()
      await owner.end()
      await drop()
    },
  }
}

async function runDueJobs(
  owner: pg.Pool,
  context: { config: Config; database: Database; clock: () => Date },
) {
  for (let round = 0; round < 50; round++) {
    const { rows } = await owner.query(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and j.run_at <= greatest($1, now()) returning t.identifier, j.payload`,
      [context.clock()],
    )
    if (rows.length === 0) return
    for (const { identifier, payload } of rows) {
      const job = jobs.find((one) => one.name === identifier)
      if (!job) throw new Error(`No job is called ${identifier}`)
      await job.run(payload, context)
    }
  }
  throw new Error('Jobs enqueue jobs without end.')
}

async function addNetwork(database: Database, now: Date) {
  const networkId = newId()
  const persons = new Map<string, string>()
  const seats = new Map<string, string>()
  const from = addDays(dayOf(now), -400)
  await writing(database, networkId, async (db) => {
    await db
      .insertInto('network')
      .values({
        network_id: networkId,
        slug: `test-${networkId.slice(-6)}`,
        name: 'Test Cities',
        line: 'One voice from a few councils',
        demonstration: true,
        created_at: now,
      })
      .execute()
    for (const council of councils) {
      await db
        .insertInto('authority')
        .values({
          gss: council.gss,
          name: council.name,
          short_name: council.short,
          slug: council.slug,
          kind: 'district',
          nation: council.nation,
          valid_from: '1974-04-01',
          population: council.population,
          population_source: 'Census 2021',
          source: 'tests',
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await db
        .insertInto('membership')
        .values({
          network_id: networkId,
          id: newId(),
          gss: council.gss,
          kind: 'full',
          from_date: from,
          from_precision: 'day',
        })
        .execute()
    }
    for (const [key, character] of Object.entries(people)) {
      const [personId, seatId] = [newId(), newId()]
      persons.set(key, personId)
      seats.set(key, seatId)
      const gss = councils.find((council) => council.slug === character.council)?.gss ?? null
      await db
        .insertInto('person')
        .values({
          network_id: networkId,
          id: personId,
          name: character.name,
          email: character.email,
          demonstration: true,
          created_at: now,
        })
        .execute()
      await db
        .insertInto('seat')
        .values({
          network_id: networkId,
          id: seatId,
          gss,
          kind: character.seat,
          title: character.title,
        })
        .execute()
      await db
        .insertInto('seat_holding')
        .values({
          network_id: networkId,
          id: newId(),
          seat_id: seatId,
          person_id: personId,
          from_date: from,
        })
        .execute()
    }
  })
  return {
    networkId,
    personId: (who: PersonKey) => persons.get(who) as string,
    seatId: (who: PersonKey) => seats.get(who) as string,
  }
}
