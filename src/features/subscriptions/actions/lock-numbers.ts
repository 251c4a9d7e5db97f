import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'

/** Keeps everybody else from taking a number of the series until this transaction ends, so that what is read after it still holds when the number is taken. */
export async function lockNumbers(act: Act, series: 'invoice' | 'credit-note'): Promise<void> {
  await act.db
    .insertInto('document_number')
    .values({ network_id: act.networkId, series, last: 0 })
    .onConflict((conflict) =>
      conflict
        .columns(['network_id', 'series'])
        .doUpdateSet({ last: sql<number>`document_number.last` }),
    )
    .execute()
}
