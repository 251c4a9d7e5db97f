import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { type ConfirmRefusal, whyNotConfirm } from '../subscribing.ts'

/** The owner of a mailbox used the link and pressed the button: from now on they are written to, with what they asked for and the sentence they agreed to on record. */
export async function confirmSubscription(
  act: Act,
  key: string,
): Promise<{ subscriberId: string } | Refused<ConfirmRefusal>> {
  const keyHash = hashToken(key)
  const signUp = await act.db
    .selectFrom('newsletter_sign_up')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .forUpdate()
    .executeTakeFirst()
  const used = await act.db
    .selectFrom('subscriber')
    .select('id')
    .where('confirm_key_hash', '=', keyHash)
    .executeTakeFirst()
  const refusal = whyNotConfirm(
    act.now,
    signUp ? { expiresAt: signUp.expires_at } : null,
    used !== undefined,
  )
  if (refusal || !signUp) return { refused: refusal ?? 'unknown-link' }
  const agreed = {
    address: signUp.address,
    everything: signUp.everything,
    consent: signUp.consent,
    asked_at: signUp.asked_at,
    confirmed_at: act.now,
    confirm_key_hash: keyHash,
    confirm_mail_id: signUp.mail_id,
    failed_at: null,
    failed: null,
  }
  const { id } = await act.db
    .insertInto('subscriber')
    .values({
      network_id: act.networkId,
      id: newId(),
      address_hash: signUp.address_hash,
      key: newToken(),
      ...agreed,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'address_hash']).doUpdateSet(agreed))
    .returning('id')
    .executeTakeFirstOrThrow()
  await setThemes(act, id, signUp.everything ? [] : signUp.theme_ids)
  await act.db.deleteFrom('newsletter_sign_up').where('key_hash', '=', keyHash).execute()
  await act.db
    .deleteFrom('newsletter_stop')
    .where('address_hash', '=', signUp.address_hash)
    .execute()
  await act.record({ name: 'subscription.confirmed', subjectId: id })
  return { subscriberId: id }
}

async function setThemes(act: Act, id: string, themeIds: readonly string[]): Promise<void> {
  await act.db.deleteFrom('subscriber_theme').where('subscriber_id', '=', id).execute()
  const known = await act.db.selectFrom('theme').select('id').execute()
  const rows = known
    .filter((theme) => themeIds.includes(theme.id))
    .map((theme) => ({ network_id: act.networkId, subscriber_id: id, theme_id: theme.id }))
  if (rows.length > 0) await act.db.insertInto('subscriber_theme').values(rows).execute()
}
