import type { Act } from './act.ts'
import type { Reads } from './db.ts'

/** What stood at one address ("/themes/ports") stands at another from this deed on: whoever asks for the old one is led to the new one, straight, however often it moves. */
export async function moveAddress(act: Act, from: string, to: string): Promise<void> {
  if (from === to) return
  await act.db.deleteFrom('moved_address').where('from_path', '=', to).execute()
  await act.db
    .updateTable('moved_address')
    .set({ to_path: to, moved_at: act.now })
    .where('to_path', '=', from)
    .execute()
  await act.db
    .insertInto('moved_address')
    .values({ network_id: act.networkId, from_path: from, to_path: to, moved_at: act.now })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'from_path']).doUpdateSet({ to_path: to, moved_at: act.now }),
    )
    .execute()
}

/** Where an address that answers no more leads now, with the same question; null where it never moved. */
export async function whereMoved(db: Reads, address: string): Promise<string | null> {
  const [path, question] = address.split('?', 2) as [string, string?]
  const row = await db
    .selectFrom('moved_address')
    .select('to_path')
    .where('from_path', '=', path)
    .executeTakeFirst()
  if (!row) return null
  return question ? `${row.to_path}?${question}` : row.to_path
}
