import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'

/** Somebody who is erased signs in for no partner; what they offered stays the partner’s. */
export async function forgetInPartners(
  act: Act,
  { personId }: { personId: string },
): Promise<undefined> {
  await act.db
    .updateTable('partner_person')
    .set({ until_date: dayOf(act.now) })
    .where('person_id', '=', personId)
    .where('until_date', 'is', null)
    .execute()
}
