import type { Act, Refused } from '../../../kernel/act.ts'
import { keepFile } from '../../../kernel/files.ts'
import { newId } from '../../../kernel/ids.ts'
import { seatIn } from '../acting.ts'
import { type DocumentRefusal, documentMime, whyNotAddDocument } from '../solution-document.ts'
import { lockSolution } from './lock-solution.ts'
import { whyNotActNow } from './why-not-act-now.ts'

/** A council adds a document to its solution; whoever may read the solution may fetch it. */
export async function addSolutionDocument(
  act: Act,
  given: {
    slug: string
    title: string
    file: { name: string; bytes: Uint8Array }
  },
): Promise<{ id: string } | Refused<DocumentRefusal>> {
  const found = await lockSolution(act, given.slug)
  if (!found) return { refused: 'unknown-solution' }
  const already = await act.db
    .selectFrom('solution_document')
    .select('id')
    .where('solution_id', '=', found.id)
    .execute()
  const { name, bytes } = given.file
  const refused = whyNotAddDocument(await whyNotActNow(act, found.gss), given.file, already.length)
  if (refused) return { refused }
  const id = newId()
  const mime = documentMime(name, bytes) ?? 'application/octet-stream'
  const fileId = await keepFile(act, { name: name.slice(-200), mime, bytes })
  await act.db
    .insertInto('solution_document')
    .values({
      network_id: act.networkId,
      id,
      solution_id: found.id,
      title: given.title || name.slice(-200),
      file_id: fileId,
      added_at: act.now,
      added_by: act.by?.personId ?? null,
    })
    .execute()
  await act.record({
    name: 'solution-document.added',
    seatId: seatIn(act.by, found.gss)?.id ?? null,
    gss: found.gss,
    subjectId: id,
    facts: { solution: found.id },
  })
  return { id }
}
