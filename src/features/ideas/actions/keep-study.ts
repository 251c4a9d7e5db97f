import type { Act, Refused } from '../../../kernel/act.ts'
import { keepFile } from '../../../kernel/files.ts'
import { newId } from '../../../kernel/ids.ts'
import { seatIn } from '../acting.ts'
import { type DocumentRefusal, documentMime, whyNotAddDocument } from '../solution-document.ts'
import { lockSolution } from './lock-solution.ts'
import { whyNotActNow } from './why-not-act-now.ts'

/** Keeps the very file that a solution was read from: for its council alone, or offered to whoever may read the solution. */
export async function keepStudy(
  act: Act,
  given: { slug: string; file: { name: string; bytes: Uint8Array }; offer: boolean },
): Promise<{ fileId: string } | Refused<DocumentRefusal>> {
  const found = await lockSolution(act, given.slug)
  if (!found) return { refused: 'unknown-solution' }
  const { name, bytes } = given.file
  const refused = whyNotAddDocument(await whyNotActNow(act, found.gss), given.file, 0)
  if (refused) return { refused }
  const mime = documentMime(name, bytes) ?? 'application/octet-stream'
  const fileId = await keepFile(act, { name: name.slice(-200), mime, bytes })
  await act.db
    .updateTable('solution')
    .set({ read_from_file_id: fileId })
    .where('id', '=', found.id)
    .execute()
  if (given.offer)
    await act.db
      .insertInto('solution_document')
      .values({
        network_id: act.networkId,
        id: newId(),
        solution_id: found.id,
        title: name.slice(-200),
        file_id: fileId,
        added_at: act.now,
        added_by: act.by?.personId ?? null,
      })
      .execute()
  await act.record({
    name: 'solution-study.kept',
    seatId: seatIn(act.by, found.gss)?.id ?? null,
    gss: found.gss,
    subjectId: found.id,
    facts: { offered: given.offer },
  })
  return { fileId }
}
