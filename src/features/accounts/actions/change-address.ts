import { sql } from 'kysely'
import type { Act, Refused } from '../../../kernel/act.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { hashToken } from '../../../kernel/session.ts'
import { type ChangeRefusal, whyNotChangeAddress } from '../address-change.ts'

/** The link in the letter makes the new address the person's own, once. The old address is told, and links to sign in that went there work no more. */
export async function changeAddress(
  act: Act,
  link: { token: string; networkName: string },
): Promise<{ email: string } | Refused<ChangeRefusal>> {
  const change = await act.db
    .selectFrom('address_change')
    .select([
      'id',
      'person_id as personId',
      'email',
      'expires_at as expiresAt',
      'used_at as usedAt',
    ])
    .where('token_hash', '=', hashToken(link.token))
    .forUpdate()
    .executeTakeFirst()
  const refusal = whyNotChangeAddress(change ?? null, act.by?.personId ?? null, act.now)
  if (refusal || !change) return { refused: refusal ?? 'link-unknown' }
  const { personId, email } = change
  const person = await act.db
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!(await takeAddress(act, personId, email))) return { refused: 'address-taken' }
  await act.db
    .updateTable('address_change')
    .set({ used_at: act.now, old_email: person.email })
    .where('id', '=', change.id)
    .execute()
  await act.db
    .deleteFrom('sign_in_link')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute()
  await sendMail(act, {
    to: person.email,
    subject: `Your address in ${link.networkName} has changed`,
    body: `Hello ${person.name},\n\nfrom now on ${link.networkName} writes to another address of yours, and only that one signs you in. The new address was confirmed by a letter.\n\nIf this was not you, tell the network office at once.\n`,
  })
  await act.record({ name: 'person.address-changed', subjectId: personId })
  return { email }
}

/** Whether the address became the person's: the unique key decides between two who want it at once. */
async function takeAddress(act: Act, personId: string, email: string): Promise<boolean> {
  await sql`savepoint take_address`.execute(act.db)
  try {
    await act.db.updateTable('person').set({ email }).where('id', '=', personId).execute()
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
    await sql`rollback to savepoint take_address`.execute(act.db)
    return false
  }
}
