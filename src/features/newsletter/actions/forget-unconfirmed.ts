import type { Act } from '../../../kernel/act.ts'
import { forgetMail } from '../../../kernel/mail.ts'

/** Deletes every address whose owner did not use the link in time, and the letter that went there: they may never have asked. */
export async function forgetUnconfirmed(act: Act): Promise<{ forgotten: number }> {
  const gone = await act.db
    .deleteFrom('newsletter_sign_up')
    .where('expires_at', '<=', act.now)
    .returning('mail_id')
    .execute()
  await forgetMail(
    act,
    gone.map((one) => one.mail_id),
  )
  return { forgotten: gone.length }
}
