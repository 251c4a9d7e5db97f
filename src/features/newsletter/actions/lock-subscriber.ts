import type { Act } from '../../../kernel/act.ts'
import { forgetMail } from '../../../kernel/mail.ts'
import { lockHash } from './lock-mailbox.ts'

/** Deletes all that is known of a mailbox but the hash that keeps it from being written to; false where nothing was there any more. */
export async function forgetSubscriber(
  act: Act,
  hash: string,
  kind: 'left' | 'never',
): Promise<boolean> {
  await lockHash(act, hash)
  const subscriber = await act.db
    .deleteFrom('subscriber')
    .where('address_hash', '=', hash)
    .returning('confirm_mail_id')
    .executeTakeFirst()
  const signUp = await act.db
    .deleteFrom('newsletter_sign_up')
    .where('address_hash', '=', hash)
    .returning('mail_id')
    .executeTakeFirst()
  if (!subscriber && !signUp) return false
  const letters = await act.db
    .selectFrom('edition_letter')
    .select('mail_id')
    .where('address_hash', '=', hash)
    .execute()
  const mail = [subscriber?.confirm_mail_id, signUp?.mail_id, ...letters.map((one) => one.mail_id)]
  await forgetMail(
    act,
    mail.filter((id) => id !== null && id !== undefined),
  )
  const row = { kind, at: act.now, written_at: null }
  await act.db
    .insertInto('newsletter_stop')
    .values({ network_id: act.networkId, address_hash: hash, ...row })
    .onConflict((conflict) => conflict.columns(['network_id', 'address_hash']).doUpdateSet(row))
    .execute()
  return true
}
