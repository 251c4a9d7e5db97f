import { sql } from 'kysely'
import { printProse } from '../../../documents/prose/print.ts'
import type { ResolvedProse } from '../../../documents/prose/types.ts'
import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { isId } from '../../../kernel/ids.ts'
import { addParagraph } from '../../responses/index.ts'
import { type ReuseRefusal, type StepKind, whyNotReuse } from '../position.ts'
import { answerInDraft } from '../queries/answer-in-draft.ts'
import { lastStep } from '../queries/visible.ts'

export interface Reuse {
  answerId: string
  positionId: string
  /** Of the paragraph in its position. */
  place: number
}

/** A paragraph of a position is put at the end of an answer that is being written, word for word, and its origin is kept beside it. */
export async function useParagraph(
  act: Act,
  { answerId, positionId, place }: Reuse,
): Promise<{ paragraphId: string; slug: string; at: number } | Refused<ReuseRefusal>> {
  const answer = await answerInDraft(act.db, answerId)
  const said = isId(positionId) ? await paragraphSaid(act, positionId, place) : null
  if (!answer || !said) return { refused: 'not-found' }
  const refused = whyNotReuse(said)
  if (refused) return { refused }
  const text = printProse(said.prose)
  const added = await addParagraph(act, { responseId: answer.responseId, answerId }, text)
  if (isRefused(added)) {
    const why = added.refused
    return { refused: why === 'submitted' || why === 'not-a-drafting-seat' ? why : 'not-fit' }
  }
  await act.db
    .insertInto('paragraph_origin')
    .values({
      network_id: act.networkId,
      paragraph_id: added.id,
      position_id: positionId,
      place,
      at: act.now,
      person_id: act.by?.personId ?? null,
    })
    .execute()
  await act.record({
    name: 'position.reused',
    subjectId: positionId,
    facts: { paragraph: added.id, place },
  })
  return { paragraphId: added.id, slug: answer.slug, at: answer.at }
}

async function paragraphSaid(act: Act, positionId: string, place: number) {
  const { rows } = await sql<{ prose: ResolvedProse; state: StepKind }>`
    select pp.prose, last.kind as state from position p ${lastStep}
    join position_paragraph pp on pp.network_id = p.network_id and pp.position_id = p.id
    where p.id = ${positionId} and pp.place = ${place}`.execute(act.db)
  return rows[0] ?? null
}
