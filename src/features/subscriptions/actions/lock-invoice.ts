import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'

/** Lets one deed at a time decide what becomes of an invoice. Its row is evidence and takes no lock of the application, so the lock is on its name. */
export async function lockInvoice(act: Act, number: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`invoice ${act.networkId} ${number}`}, 0))`.execute(
    act.db,
  )
}
