import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { seatOf } from '../../../kernel/seats.ts'
import { councilSeatKinds } from '../capacity.ts'
import {
  type CallTerms,
  type ContributionRefusal,
  clearanceLostBy,
  differences,
  type MergeConflict,
  type Said,
  whyNotContribute,
  whyNotSave,
} from '../contribution.ts'
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
  /** Whether it had been cleared before this change, and so falls back to officer view. */
  fellBack: boolean
}

export type SaveRefusal = ContributionRefusal | MergeConflict | { refused: 'no-seat' | 'no-call' }

/** Saves what a council says to one question. Of two officers who edit at once the second is told, and nothing is overwritten unseen; saving the same words changes nothing. */
export async function saveContribution(act: Act, saving: Saving): Promise<Saved | SaveRefusal> {
  const seat = seatOf(act.by, councilSeatKinds, saving.gss)
  if (!seat) return { refused: 'no-seat' }
  const call = await callTerms(act, saving.questionId)
  if (!call) return { refused: 'no-call' }
  const refusal = whyNotContribute(seat, call, saving.gss, act.now.toISOString(), dayOf(act.now))
  if (refusal) return refusal
  const before = await lockContribution(act, saving)
  const conflict = whyNotSave(before, saving.said, saving.revision)
  if (conflict) return conflict
  if (before && differences(before, saving.said).length === 0)
    return { id: before.id, revision: before.revision, fellBack: false }
  const fellBack = before !== null && clearanceLostBy(before, saving.said) !== null
  const revision = (before?.revision ?? 0) + 1
  const id = await keep(act, saving, before?.id ?? newId(), revision)
  if (id === null) return saveContribution(act, saving)
  await act.db
    .insertInto('contribution_revision')
    .values({
      network_id: act.networkId,
      contribution_id: id,
      revision,
      ...wordsOf(saving.said),
      person_id: act.by?.personId ?? null,
      seat_id: seat.id,
      at: act.now,
    })
    .execute()
  await act.record({
    name: 'contribution.saved',
    seatId: seat.id,
    gss: saving.gss,
    subjectId: id,
    facts: { question: saving.questionId, revision },
  })
  return { id, revision, fellBack }
}

function wordsOf(said: Said) {
  return {
    stance: said.stance,
    text: said.text,
    evidence: JSON.stringify(said.evidence),
    use: said.use,
  }
}

/** Writes the row; null where another officer's first words arrived between our look and our insert. */
async function keep(
  act: Act,
  saving: Saving,
  id: string,
  revision: number,
): Promise<string | null> {
  const now = {
    revision,
    ...wordsOf(saving.said),
    updated_at: act.now,
    updated_by: act.by?.personId ?? null,
  }
  const row = await act.db
    .insertInto('contribution')
    .values({
      network_id: act.networkId,
      id,
      question_id: saving.questionId,
      gss: saving.gss,
      ...now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['network_id', 'question_id', 'gss'])
        .doUpdateSet(now)
        .where('contribution.revision', '=', revision - 1),
    )
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

async function lockContribution(act: Act, { questionId, gss }: Saving) {
  const row = await act.db
    .selectFrom('contribution')
    .selectAll()
    .where('question_id', '=', questionId)
    .where('gss', '=', gss)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return {
    ...row,
    questionId,
    shared: row.shared_at !== null,
    clearances: await clearancesOf(act.db, row.id),
  }
}

async function callTerms(act: Act, questionId: string): Promise<CallTerms | null> {
  const rows = await act.db
    .selectFrom('question')
    .innerJoin('call', (join) =>
      join
        .onRef('call.network_id', '=', 'question.network_id')
        .onRef('call.consultation_id', '=', 'question.consultation_id'),
    )
    .innerJoin('call_council', (join) =>
      join
        .onRef('call_council.network_id', '=', 'call.network_id')
        .onRef('call_council.call_id', '=', 'call.id'),
    )
    .select('call_council.gss')
    .where('question.id', '=', questionId)
    .where('question.dropped_at', 'is', null)
    .where('question.demographic', '=', false)
    .execute()
  // Late answers are welcome until a version is frozen; what they then change needs a new version.
  return rows.length === 0 ? null : { councils: rows.map(({ gss }) => gss), takesUntil: null }
}
