import type { Act } from '../../../kernel/act.ts'
import { forgetSubscriber } from './lock-subscriber.ts'

/** Whoever holds the key ends the newsletter for its address at once; the address and every letter to it are deleted, a salted hash stays. Ending twice is the same as ending once. */
export async function endSubscription(act: Act, key: string): Promise<{ ended: boolean }> {
  const found = await act.db
    .selectFrom('subscriber')
    .select(['id', 'address_hash as hash'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (!found) return { ended: false }
  const ended = await forgetSubscriber(act, found.hash, 'left')
  if (ended) await act.record({ name: 'subscription.ended', subjectId: found.id })
  return { ended }
}
