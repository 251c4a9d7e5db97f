import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { askerOf } from '../../finding/index.ts'
import { partnerOf } from '../../partners/index.ts'
import type { Asking } from './search.ts'

/** Who asks, as their seats are today; somebody without a seat may sign in for a partner. */
export async function askingNow(
  db: Reads,
  { networkId, viewer, now }: { networkId: string; viewer: Viewer | null; now: Date },
): Promise<Asking> {
  const day = dayOf(now)
  const unseated = viewer !== null && viewer.seats.length === 0
  const partner = unseated ? await partnerOf(db, viewer.personId, day) : null
  return { networkId, asker: askerOf(viewer, partner !== null), day }
}
