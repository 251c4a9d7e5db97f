import type { Finding } from '../../features/responses/record-verification.ts'
import { readConfig } from '../../kernel/config.ts'
import { networksHere, openDatabase, type Reads, reading } from '../../kernel/db.ts'
import { type ChainHead, verifyChain } from '../../kernel/event-chain.ts'
import { openPostgres } from '../../kernel/postgres/open.ts'
import { Unusable } from './unusable.ts'

const atOnce = 5000

/** Checks the log of every network in the database that the settings name, each in one consistent snapshot, beside whoever serves. */
export async function findingsOfDatabase(complain: (line: string) => void): Promise<Finding[]> {
  const postgres = await openPostgres(readConfig(process.env), complain, 'visit')
  const database = openDatabase(postgres.app)
  try {
    const findings: Finding[] = []
    const networks = await networksHere(database).catch((problem) => {
      // PostgreSQL 42883, no such function: nothing was ever migrated here.
      if (problem.code !== '42883') throw problem
      throw new Unusable(`There is nothing of Hanse in ${postgres.where} yet. Start it once.`)
    })
    for (const network of networks) {
      findings.push(await reading(database, network, findingOfNetwork))
    }
    return findings
  } finally {
    await database.close()
    await postgres.stop()
  }
}

/** Whether the log of the network in whose snapshot this reads holds, from its first event to its recorded head. */
export async function findingOfNetwork(db: Reads): Promise<Finding> {
  const { name } = await db.selectFrom('network').select('name').executeTakeFirstOrThrow()
  const head = await db.selectFrom('event_head').select(['seq', 'hash']).executeTakeFirst()
  const what = `The log of ${name} is as it was written: no event changed, added, moved or left out.`
  let last: ChainHead = { seq: 0, hash: '' }
  for (;;) {
    const rows = await db
      .selectFrom('event')
      .select(['seq', 'id', 'at', 'name', 'person_id', 'seat_id', 'gss', 'subject_id', 'facts'])
      .select(['previous_hash', 'hash'])
      .where('seq', '>', last.seq)
      .orderBy('seq')
      .limit(atOnce)
      .execute()
    const events = rows.map((row) => ({ ...row, at: row.at.toISOString() }))
    const end = rows.length < atOnce ? (head ?? { seq: 0, hash: '' }) : undefined
    const found = verifyChain(events, end, last)
    if (!found.ok) return { what, holds: false, detail: found.why }
    last = { seq: found.length, hash: found.head }
    if (end) {
      return {
        what,
        holds: true,
        detail: `${last.seq} events. The last has the hash ${last.hash || '(none)'}.`,
      }
    }
  }
}
