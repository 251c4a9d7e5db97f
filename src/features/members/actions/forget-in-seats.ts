import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { endHolding } from './end-holding.ts'

/** The seats of a person who is erased become vacant from today; the last one in the network office cannot go without a successor. */
export async function forgetInSeats(
  act: Act,
  { personId }: { personId: string },
): Promise<Refused<'last-of-office'> | undefined> {
  const today = dayOf(act.now)
  const held = await act.db
    .selectFrom('seat_holding')
    .select(['id', 'from_date as from'])
    .where('person_id', '=', personId)
    .where((where) => where.or([where('until_date', 'is', null), where('until_date', '>', today)]))
    .execute()
  for (const { id, from } of held) {
    const until = from > today ? from : today
    const ended = await endHolding({ ...act, by: null }, { holdingId: id, until })
    if (isRefused(ended) && ended.refused === 'last-of-office') return { refused: 'last-of-office' }
  }
}
