import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type Kind, slugOf } from '../edition.ts'

/** An edition begins as a draft with a title; its number comes when it goes out. */
export async function addEdition(
  act: Act,
  given: { title: string; kind: Kind },
): Promise<{ id: string } | Refused<'not-office'>> {
  const seat = officeSeat(act.by)
  if (act.by !== null && !seat) return { refused: 'not-office' }
  const stem = slugOf(given.title)
  const id = newId()
  // The unique key decides who of two gets the plain address.
  for (let copy = 1; ; copy++) {
    const added = await act.db
      .insertInto('edition')
      .values({
        network_id: act.networkId,
        id,
        slug: copy === 1 ? stem : `${stem}-${copy}`,
        kind: given.kind,
        title: given.title,
        created_at: act.now,
        created_by: act.by?.personId ?? null,
        changed_at: act.now,
      })
      .onConflict((conflict) => conflict.columns(['network_id', 'slug']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) continue
    await act.record({ name: 'edition.added', seatId: seat?.id ?? null, subjectId: id })
    return { id }
  }
}
