import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn } from '../acting.ts'
import { findableSolutions } from '../queries/findable-solutions.ts'
import { type SolutionRefusal, type SolutionText, whyNotWriteSolution } from '../solution.ts'
import { lockSolution } from './lock-solution.ts'
import { whyNotActNow } from './why-not-act-now.ts'
import { namedInSolution, solutionColumns, writeSolution } from './write-solution.ts'

/** A council changes its solution; over somebody's newer words nothing is saved. Whoever can read it reads the change at once. */
export async function saveSolution(
  act: Act,
  given: { slug: string; version: number; text: SolutionText },
): Promise<{ slug: string } | Refused<SolutionRefusal>> {
  const { text } = given
  const found = await lockSolution(act, given.slug)
  if (!found) return { refused: 'unknown-solution' }
  const refused = whyNotWriteSolution(
    await whyNotActNow(act, found.gss),
    await namedInSolution(act, found.gss, text),
  )
  if (refused) return { refused }
  if (found.lock_version !== given.version) return { refused: 'changed-meanwhile' }
  await act.db
    .updateTable('solution')
    .set({
      ...solutionColumns(text),
      changed_at: act.now,
      lock_version: found.lock_version + 1,
    })
    .where('id', '=', found.id)
    .execute()
  await writeSolution(act, { id: found.id, shared: found.shared_at !== null, text })
  await followRecord(act, findableSolutions, found.id)
  await act.record({
    name: 'solution.changed',
    seatId: seatIn(act.by, found.gss)?.id ?? null,
    gss: found.gss,
    subjectId: found.id,
    facts: { version: found.lock_version + 1 },
  })
  return { slug: found.slug }
}
