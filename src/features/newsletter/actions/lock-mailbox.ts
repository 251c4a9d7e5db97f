import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import { newSalt } from '../../../kernel/hash.ts'
import { mailboxOf } from '../subscribing.ts'

/** The salted hash of a mailbox, locked until the deed is done: whoever types the same address at the same moment waits. */
export async function lockMailbox(act: Act, address: string): Promise<string> {
  const hash = createHmac('sha256', await saltHere(act))
    .update(mailboxOf(address))
    .digest('hex')
  await lockHash(act, hash)
  return hash
}

/** Locks a mailbox by its hash. */
export async function lockHash(act: Act, hash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${act.networkId} ${hash}`}, 0))`.execute(
    act.db,
  )
}

/** Made when it is first needed; of two who make it at once the first stays. */
async function saltHere(act: Act): Promise<string> {
  const read = () => act.db.selectFrom('newsletter_salt').select('salt').executeTakeFirst()
  const found = await read()
  if (found) return found.salt
  await act.db
    .insertInto('newsletter_salt')
    .values({ network_id: act.networkId, salt: newSalt() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await read())!.salt
}
