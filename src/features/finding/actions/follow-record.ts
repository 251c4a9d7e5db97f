import type { Act } from '../../../kernel/act.ts'
import { type FindableRecords, only } from '../queries/findable-records.ts'
import { dropFindable } from './drop-findable.ts'
import { keepFindable } from './keep-findable.ts'

/** Makes a record findable as it stands after this deed, or findable no more where it is not published; in the transaction that changes it. */
export async function followRecord(
  act: Act,
  records: FindableRecords,
  subjectId: string,
): Promise<void> {
  const [found] = await records.read(act.db, only(subjectId), 1)
  if (found) await keepFindable(act, found)
  else await dropFindable(act, { kind: records.kind, subjectId })
}
