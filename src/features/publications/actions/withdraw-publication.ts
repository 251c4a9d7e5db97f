import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { type WithdrawRefusal, whyNotWithdraw } from '../publication.ts'
import { findablePublications } from '../queries/findable.ts'
import { lockPublication } from './lock-publication.ts'

/** Withdraws a publication with a reason that stands in its place: its address lives on, its words are no longer offered. */
export async function withdrawPublication(
  act: Act,
  given: { id: string; reason: string },
): Promise<{ slug: string } | Refused<WithdrawRefusal>> {
  const { office, seatId, found } = await lockPublication(act, given.id)
  const refusal = whyNotWithdraw(office, found, given.reason)
  if (refusal || !found) return { refused: refusal ?? 'unknown-publication' }
  await act.db
    .updateTable('publication')
    .set({
      withdrawn_at: act.now,
      withdrawn_reason: given.reason.trim(),
      withdrawn_by: act.by?.personId ?? null,
      lock_version: found.lock_version + 1,
    })
    .where('id', '=', given.id)
    .execute()
  await followRecord(act, findablePublications, given.id)
  await act.record({ name: 'publication.withdrawn', seatId, subjectId: given.id })
  return { slug: found.slug }
}
