import type { Act } from '../../../kernel/act.ts'

/** The next number of a series whose numbers this transaction has locked; where the deed fails after all, the number goes back. So none repeats and none is left out. */
export async function takeNumber(act: Act, series: 'invoice' | 'credit-note'): Promise<number> {
  const row = await act.db
    .updateTable('document_number')
    .set((set) => ({ last: set('last', '+', 1) }))
    .where('series', '=', series)
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}
