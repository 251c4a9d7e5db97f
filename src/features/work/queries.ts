import type { Reads } from '../../kernel/db.ts'
import type { NetworkContext } from '../../kernel/network.ts'
import type { Viewer } from '../../kernel/seats.ts'

/** How many things need this person now. */
export async function countWork(
  _db: Reads,
  _viewer: Viewer,
  _network: NetworkContext,
  _now: Date,
): Promise<number> {
  return 0
}
