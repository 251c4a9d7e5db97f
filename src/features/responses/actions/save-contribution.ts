import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { seatOf } from '../../../kernel/seats.ts'
import { councilSeatKinds } from '../capacity.ts'
import type { Clearance } from '../clearance.ts'
import {
  type ContributeRefusal,
  clearedLevel,
  sameWords,
  whyNotContribute,
} from '../contributing.ts'
import type { Said } from '../contribution.ts'
import { clearancesOf } from '../queries/clearances.ts'

export interface Saving {
  questionId: string
  gss: string
  /** The revision that the form was shown; 0 where there was none. */
  revision: number
  said: Said
}

export interface Saved {
  id: string
  revision: number
  changed: boolean
  /** Whether it had been cleared before this change, and so falls back to officer view. */
  fellBack: boolean
}

export type SaveRefusal = ContributeRefusal | { kind: 'changed-meanwhile'; revision: number }

/** Saves what a council says to one question. Of two officers who edit at once the second is told, and nothing is overwritten unseen; saving the same words changes nothing. */
export async function saveContribution(
  act: Act,
  saving: Saving,
): Promise<Saved | Refused<SaveRefusal>> {
  const seat = seatOf(act.by, councilSeatKinds, saving.gss)
  const question = await calledQuestion(act, saving)
  const refusal = whyNotContribute(seat, question)
  if (refusal) return { refused: refusal }
  const before = await act.db
    .selectFrom('contribution')
    .selectAll()
    .where('question_id', '=', saving.questionId)
    .where('gss', '=', saving.gss)
    .forUpdate()
    .executeTakeFirst()
  if ((before?.revision ?? 0) !== saving.revision) {
    if (before && sameWords(before, saving.said))
      return { id: before.id, revision: before.revision, changed: false, fellBack: false }
    return { refused: { kind: 'changed-meanwhile', revision: before?.revision ?? 0 } }
  }
  if (before && sameWords(before, saving.said))
    return { id: before.id, revision: before.revision, changed: false, fellBack: false }
  const id = before?.id ?? newId()
  const revision = saving.revision + 1
  const cleared: Clearance[] = before ? await clearancesOf(act.db, before.id) : []
  const words = {
    stance: saving.said.stance,
    text: saving.said.text,
    evidence: JSON.stringify(saving.said.evidence),
    use: saving.said.use,
  }
  const kept = await act.db
    .insertInto('contribution')
    .values({
      network_id: act.networkId,
      id,
      question_id: saving.questionId,
      gss: saving.gss,
      revision,
      ...words,
      updated_at: act.now,
      updated_by: act.by?.personId ?? null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['network_id', 'question_id', 'gss'])
        .doUpdateSet({
          revision,
          ...words,
          updated_at: act.now,
          updated_by: act.by?.personId ?? null,
        })
        .where('contribution.revision', '=', saving.revision),
    )
    .returning('id')
    .executeTakeFirst()
  // Another officer's first words arrived between our look and our insert.
  if (!kept) return { refused: { kind: 'changed-meanwhile', revision: 1 } }
  await act.db
    .insertInto('contribution_revision')
    .values({
      network_id: act.networkId,
      contribution_id: kept.id,
      revision,
      ...words,
      person_id: act.by?.personId ?? null,
      seat_id: seat?.id ?? null,
      at: act.now,
    })
    .execute()
  await act.record({
    name: 'contribution.saved',
    seatId: seat?.id ?? null,
    gss: saving.gss,
    subjectId: kept.id,
    facts: { question: saving.questionId, revision },
  })
  return {
    id: kept.id,
    revision,
    changed: true,
    fellBack: before !== undefined && clearedLevel(cleared, before.revision) !== 'officer',
  }
}

async function calledQuestion(act: Act, { questionId, gss }: Saving) {
  const row = await act.db
    .selectFrom('question')
    .leftJoin('call', (join) =>
      join
        .onRef('call.network_id', '=', 'question.network_id')
        .onRef('call.consultation_id', '=', 'question.consultation_id'),
    )
    .leftJoin('call_council', (join) =>
      join
        .onRef('call_council.network_id', '=', 'call.network_id')
        .onRef('call_council.call_id', '=', 'call.id')
        .on('call_council.gss', '=', gss),
    )
    .select(['call.id as callId', 'call_council.gss as called', 'question.dropped_at as droppedAt'])
    .where('question.id', '=', questionId)
    .executeTakeFirst()
  return { open: row?.callId != null && row.droppedAt === null, called: row?.called != null }
}
