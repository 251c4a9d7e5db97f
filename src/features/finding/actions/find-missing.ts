import type { Act } from '../../../kernel/act.ts'
import { type FindableRecords, notYetFindable } from '../queries/findable-records.ts'
import { keepFindable } from './keep-findable.ts'

/** Makes so many published records findable that are not yet, as after an upgrade; says how many it found. */
export async function findMissing(
  act: Act,
  records: FindableRecords,
  limit: number,
): Promise<number> {
  const missing = await records.read(act.db, notYetFindable(records.kind), limit)
  for (const found of missing) await keepFindable(act, found)
  return missing.length
}
