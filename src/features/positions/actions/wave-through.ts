import { sql } from 'kysely'
import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { responseOf, whyNotDraft } from '../../responses/index.ts'
import { draftingSeat, type NoteRefusal, whyNotWaveThrough } from '../consistency-note.ts'
import { findingOf } from '../queries/consistency-check.ts'

export interface WaveThrough {
  consultationId: string
  /** Of the finding. */
  key: string
  note: string
  /** The new answer is to take the place of the position. */
  supersedes: boolean
}

/** A passage that may contradict the record may stand, for a reason that is kept with who gave it and in what capacity. */
export async function waveThrough(
  act: Act,
  given: WaveThrough,
): Promise<{ noteId: string } | Refused<NoteRefusal>> {
  const response = await responseOf(act.db, given.consultationId)
  if (!response) return { refused: 'not-found' }
  const refused = whyNotDraft(act.by, response.submitted)
  if (refused) return { refused: refused.refused }
  // Of two who wave through the same finding at once, the second waits and finds the first's note.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`finding ${response.id} ${given.key}`}, 0))`.execute(
    act.db,
  )
  const finding = await findingOf(act.db, response.id, given.key)
  const why = whyNotWaveThrough(
    finding && { kind: finding.kind, noted: finding.note !== null },
    given.note,
  )
  if (why || !finding) return { refused: why ?? 'not-found' }
  const id = newId()
  const seatId = draftingSeat(act.by)?.id ?? null
  await act.db
    .insertInto('consistency_note')
    .values({
      network_id: act.networkId,
      id,
      response_id: response.id,
      key: finding.key,
      position_id: finding.positionId,
      note: given.note.trim(),
      supersedes: given.supersedes,
      at: act.now,
      person_id: act.by?.personId ?? null,
      seat_id: seatId,
    })
    .execute()
  await act.record({
    name: 'finding.waved-through',
    seatId,
    subjectId: response.id,
    facts: {
      note: id,
      finding: finding.key,
      position: finding.positionId,
      supersedes: given.supersedes,
    },
  })
  return { noteId: id }
}
