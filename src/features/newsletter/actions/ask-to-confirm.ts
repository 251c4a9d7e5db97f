import { sql } from 'kysely'
import type { Act, Refused } from '../../../kernel/act.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { confirmLetter } from '../letter.ts'
import { confirmDays, consentWords, lettersAnHour, mayAsk, type Wish } from '../subscribing.ts'
import { lockMailbox } from './lock-mailbox.ts'

/**
 * Somebody typed an address: its owner gets one letter with a link, at most one a day, and nothing
 * else before the link is used. Whether a letter went, and whether the address is known, is told to
 * nobody. Refused only where the whole network sends too many just now.
 */
export async function askToConfirm(
  act: Act,
  given: { wish: Wish; baseUrl: string; networkName: string },
): Promise<{ asked: true } | Refused<'too-many-now'>> {
  const { wish } = given
  if (await tooManyNow(act)) return { refused: 'too-many-now' }
  const hash = await lockMailbox(act, wish.address)
  const before = await act.db
    .selectFrom('newsletter_sign_up')
    .select('asked_at')
    .where('address_hash', '=', hash)
    .executeTakeFirst()
  const recent = await act.db
    .selectFrom('subscriber')
    .select('asked_at')
    .where('address_hash', '=', hash)
    .executeTakeFirst()
  const stop = await act.db
    .selectFrom('newsletter_stop')
    .select(['kind', 'written_at as writtenAt'])
    .where('address_hash', '=', hash)
    .executeTakeFirst()
  const lastAsked = before?.asked_at ?? recent?.asked_at ?? null
  if (!mayAsk(act.now, lastAsked, stop ?? null)) return { asked: true }
  const key = newToken()
  const letter = confirmLetter({
    network: given.networkName,
    href: `${given.baseUrl}/newsletter/confirmations/${key}`,
  })
  const row = {
    address: wish.address.trim(),
    everything: wish.everything,
    theme_ids: wish.everything ? [] : wish.themeIds,
    consent: consentWords(given.networkName),
    key_hash: hashToken(key),
    asked_at: act.now,
    expires_at: new Date(act.now.getTime() + confirmDays * 86_400_000),
    mail_id: await sendMail(act, { to: wish.address.trim(), ...letter }),
  }
  await act.db
    .insertInto('newsletter_sign_up')
    .values({ network_id: act.networkId, address_hash: hash, ...row })
    .onConflict((conflict) => conflict.columns(['network_id', 'address_hash']).doUpdateSet(row))
    .execute()
  if (stop)
    await act.db
      .updateTable('newsletter_stop')
      .set({ written_at: act.now })
      .where('address_hash', '=', hash)
      .execute()
  return { asked: true }
}

/** Counted before the address is looked at, so that the refusal says nothing of it. */
async function tooManyNow(act: Act): Promise<boolean> {
  // Two who count at once must not both find the last place.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${act.networkId} sign-ups`}, 0))`.execute(
    act.db,
  )
  const { count } = await act.db
    .selectFrom('newsletter_sign_up')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('asked_at', '>', new Date(act.now.getTime() - 3_600_000))
    .executeTakeFirstOrThrow()
  return count >= lettersAnHour
}
