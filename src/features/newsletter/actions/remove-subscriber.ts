import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { forgetSubscriber } from './lock-subscriber.ts'

/** The office ends the newsletter for somebody who asked for it by other means. */
export async function removeSubscriber(act: Act, id: string): Promise<{ ended: boolean }> {
  const seat = officeSeat(act.by)
  const found = await act.db
    .selectFrom('subscriber')
    .select('address_hash as hash')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!seat || !found) return { ended: false }
  const ended = await forgetSubscriber(act, found.hash, 'left')
  if (ended) await act.record({ name: 'subscription.ended', seatId: seat.id, subjectId: id })
  return { ended }
}
