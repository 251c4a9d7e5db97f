import type { Act, Refused } from '../../../kernel/act.ts'
import { type RemovalRefusal, whyNotRemove } from '../picture.ts'
import { byOffice } from './by-office.ts'

/** Takes a picture that nothing published shows out of the library; its addresses end. */
export async function removePicture(
  act: Act,
  { pictureId }: { pictureId: string },
): Promise<{ pictureId: string } | Refused<RemovalRefusal>> {
  const office = byOffice(act)
  // Whoever publishes with this picture waits for this lock, and finds it gone.
  const found = await act.db
    .selectFrom('picture')
    .select('id')
    .where('id', '=', pictureId)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  const uses = await act.db
    .selectFrom('picture_use')
    .select('used_by')
    .where('picture_id', '=', pictureId)
    .execute()
  const refusal = whyNotRemove(office.may, found ? { uses: uses.length } : null)
  if (refusal) return { refused: refusal }
  await act.db
    .updateTable('picture')
    .set({ removed_at: act.now, open_to_all_at: null })
    .where('id', '=', pictureId)
    .execute()
  await act.record({ name: 'picture.removed', seatId: office.seatId, subjectId: pictureId })
  return { pictureId }
}
