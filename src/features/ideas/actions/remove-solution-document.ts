import type { Act, Refused } from '../../../kernel/act.ts'
import { seatIn } from '../acting.ts'
import type { DocumentRefusal } from '../solution-document.ts'
import { lockSolution } from './lock-solution.ts'
import { whyNotActNow } from './why-not-act-now.ts'

/** A council takes a document off its solution; nobody can fetch it any more. */
export async function removeSolutionDocument(
  act: Act,
  given: { slug: string; documentId: string },
): Promise<{ id: string } | Refused<DocumentRefusal>> {
  const found = await lockSolution(act, given.slug)
  if (!found) return { refused: 'unknown-solution' }
  const refused = await whyNotActNow(act, found.gss)
  if (refused) return { refused }
  const removed = await act.db
    .deleteFrom('solution_document')
    .where('id', '=', given.documentId)
    .where('solution_id', '=', found.id)
    .returning('id')
    .executeTakeFirst()
  if (!removed) return { refused: 'unknown-document' }
  await act.record({
    name: 'solution-document.removed',
    seatId: seatIn(act.by, found.gss)?.id ?? null,
    gss: found.gss,
    subjectId: removed.id,
    facts: { solution: found.id },
  })
  return removed
}
