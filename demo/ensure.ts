import pg from 'pg'
import { actAs } from '../src/kernel/act.ts'
import { type Database, networksHere, reading } from '../src/kernel/db.ts'
import { loadDemonstration } from './load.ts'

export interface Ensuring {
  owner: pg.PoolConfig
  database: Database
  baseUrl: string
  now: Date
  say(sentence: string): void
}

/** Loads the demonstration into a database that has no network yet, once, whoever else starts at the same time; a load that was cut short begins anew. */
export async function ensureDemonstration({
  owner,
  database,
  baseUrl,
  now,
  say,
}: Ensuring): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('hanse demonstration'))")
    const [networkId, ...others] = await networksHere(database)
    if (others.length > 0 || (networkId && (await isWhole(database, networkId)))) return
    if (networkId) await client.query('truncate network, authority cascade')
    say('Loading the demonstration network: a few seconds, this once …')
    const loaded = await loadDemonstration({ database, baseUrl, now })
    await actAs({ database, clock: () => now }, loaded.networkId, null, (act) =>
      act.record({ name: 'demonstration.loaded' }),
    )
  } finally {
    await client.end()
  }
}

/** A real network is always whole; a demonstration is when its last event was written. */
async function isWhole(database: Database, networkId: string): Promise<boolean> {
  return reading(database, networkId, async (db) => {
    const network = await db.selectFrom('network').select('demonstration').executeTakeFirstOrThrow()
    if (!network.demonstration) return true
    const end = await db
      .selectFrom('event')
      .select('seq')
      .where('name', '=', 'demonstration.loaded')
      .executeTakeFirst()
    return end !== undefined
  })
}
