import type { Act } from '../../../kernel/act.ts'
import { lockFindableHead } from './lock-findable-head.ts'

/** A record is found no more from this transaction on; its words leave the index. */
export async function dropFindable(
  act: Act,
  { kind, subjectId }: { kind: string; subjectId: string },
): Promise<void> {
  const revision = await lockFindableHead(act)
  await act.db
    .updateTable('findable')
    .set({ removed_at: act.now, revision, title: '', summary: '', words: '', terms: '' })
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .execute()
  await act.db
    .deleteFrom('passage')
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .execute()
}
