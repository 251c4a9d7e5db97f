import type { Act } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { findablePositions } from '../queries/findable.ts'
import { positionsOfOtherReach } from '../queries/reach.ts'

/** What was said for members alone is found by everybody once its response is published; says how many that are. */
export async function followReach(act: Act): Promise<number> {
  const changed = await positionsOfOtherReach(act.db)
  for (const id of changed) await followRecord(act, findablePositions, id)
  return changed.length
}
