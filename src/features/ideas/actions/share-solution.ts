import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn } from '../acting.ts'
import { findableSolutions } from '../queries/findable-solutions.ts'
import { type ShareSolutionRefusal, whyNotShareSolution } from '../solution.ts'
import { lockSolution } from './lock-solution.ts'
import { whyNotActNow } from './why-not-act-now.ts'
import { showSolutionPicture } from './write-solution.ts'

/** A council shares its draft with those whom it chose; the challenges that it may answer are looked for by job. */
export async function shareSolution(
  act: Act,
  slug: string,
): Promise<{ slug: string } | Refused<ShareSolutionRefusal>> {
  const found = await lockSolution(act, slug)
  if (!found) return { refused: 'unknown-solution' }
  const refused = whyNotShareSolution(await whyNotActNow(act, found.gss), {
    sharedAt: found.shared_at,
  })
  if (refused) return { refused }
  await act.db
    .updateTable('solution')
    .set({ shared_at: act.now, shared_by: act.by?.personId ?? null, changed_at: act.now })
    .where('id', '=', found.id)
    .execute()
  const { id, audience, picture_id: pictureId } = found
  await showSolutionPicture(act, { id, audience, pictureId, shared: true })
  await followRecord(act, findableSolutions, found.id)
  await act.record({
    name: 'solution.shared',
    seatId: seatIn(act.by, found.gss)?.id ?? null,
    gss: found.gss,
    subjectId: found.id,
  })
  await act.enqueue('meet-ideas', { solutionId: found.id })
  return { slug: found.slug }
}
