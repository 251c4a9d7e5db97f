import type { Act, Refused } from '../../../kernel/act.ts'
import { hashToken } from '../../../kernel/session.ts'
import { forgetSubscriber } from './lock-subscriber.ts'

/** The owner of a mailbox whose address somebody typed says: never write here again. No letter of the newsletter ever goes there, whoever asks. */
export async function refuseLetters(
  act: Act,
  key: string,
): Promise<{ refusedForGood: true } | Refused<'unknown-link'>> {
  const signUp = await act.db
    .selectFrom('newsletter_sign_up')
    .select('address_hash as hash')
    .where('key_hash', '=', hashToken(key))
    .executeTakeFirst()
  if (!signUp) return { refused: 'unknown-link' }
  await forgetSubscriber(act, signUp.hash, 'never')
  return { refusedForGood: true }
}
