import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn } from '../acting.ts'
import { findableSolutions } from '../queries/findable-solutions.ts'
import {
  type SolutionRefusal,
  type SolutionText,
  solutionSlug,
  takenSolutionSlugs,
  whyNotWriteSolution,
} from '../solution.ts'
import { whyNotActNow } from './why-not-act-now.ts'
import { namedInSolution, solutionColumns, writeSolution } from './write-solution.ts'

/** A council drafts a solution; nobody outside it and the network office sees it yet. Its address is made of its title and stays. */
export async function addSolution(
  act: Act,
  { gss, text }: { gss: string; text: SolutionText },
): Promise<{ id: string; slug: string } | Refused<SolutionRefusal>> {
  const refused = whyNotWriteSolution(
    await whyNotActNow(act, gss),
    await namedInSolution(act, gss, text),
  )
  if (refused) return { refused }
  const stem = solutionSlug(text.title)
  // The unique key decides who of two gets the plain address.
  for (let copy = takenSolutionSlugs.includes(stem) ? 2 : 1; ; copy++) {
    const made = await act.db
      .insertInto('solution')
      .values({
        network_id: act.networkId,
        id: newId(),
        slug: copy === 1 ? stem : `${stem}-${copy}`,
        gss,
        ...solutionColumns(text),
        created_at: act.now,
        created_by: act.by?.personId ?? null,
        changed_at: act.now,
      })
      .onConflict((conflict) => conflict.columns(['network_id', 'slug']).doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    if (!made) continue
    await writeSolution(act, { id: made.id, shared: false, text })
    await followRecord(act, findableSolutions, made.id)
    await act.record({
      name: 'solution.added',
      seatId: seatIn(act.by, gss)?.id ?? null,
      gss,
      subjectId: made.id,
    })
    return made
  }
}
