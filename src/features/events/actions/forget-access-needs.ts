import type { Act } from '../../../kernel/act.ts'
import { accessNeedsKeptFor } from '../registration.ts'

/** Deletes what people need to take part, thirty days after the event; the office needs it no longer. Returns how many. */
export async function forgetAccessNeeds(act: Act): Promise<number> {
  const before = new Date(act.now.getTime() - accessNeedsKeptFor * 86_400_000)
  const forgotten = await act.db
    .updateTable('registration')
    .set({ access_needs: '' })
    .where('access_needs', '<>', '')
    .where('event_id', 'in', (eb) =>
      eb.selectFrom('network_event').select('id').where('ends_at', '<', before),
    )
    .returning('id')
    .execute()
  if (forgotten.length > 0)
    await act.record({ name: 'access-needs.forgotten', facts: { registrations: forgotten.length } })
  return forgotten.length
}
