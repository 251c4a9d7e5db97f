import type { FoundAnswers } from '../../../documents/answers/types.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { type FileContent, keepFile } from '../../../kernel/files.ts'
import { newId } from '../../../kernel/ids.ts'
import { isOffice, officeSeat } from '../../../kernel/seats.ts'
import {
  type PastResponseFacts,
  type ReadingRefusal,
  whyNotReadPastResponse,
} from '../past-response.ts'

/** Keeps the file of a past response with the answers that were found in it, for a person to confirm; nothing is on record yet. */
export async function readPastResponse(
  act: Act,
  given: { facts: PastResponseFacts; file: FileContent; found: FoundAnswers },
): Promise<{ id: string } | Refused<ReadingRefusal>> {
  const { facts, file, found } = given
  const refused = whyNotReadPastResponse(isOffice(act.by), facts, dayOf(act.now))
  if (refused) return { refused }
  const id = newId()
  const fileId = await keepFile(act, file)
  await act.db
    .insertInto('position_document')
    .values({
      network_id: act.networkId,
      id,
      file_id: fileId,
      title: facts.title,
      body: facts.body,
      sent_on: facts.sentOn,
      signed_off: facts.signedOff,
      signed_source: facts.signedSource,
      audience: facts.audience,
      proposed: JSON.stringify(found.answers),
      warnings: JSON.stringify(found.warnings),
      read_at: act.now,
      read_by: act.by?.personId ?? null,
    })
    .execute()
  await act.record({
    name: 'past-response.read',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: id,
    facts: { file: fileId, answers: found.answers.length },
  })
  return { id }
}
