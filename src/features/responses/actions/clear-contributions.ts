import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { seatOf } from '../../../kernel/seats.ts'
import { councilSeatKinds } from '../capacity.ts'
import { type ClearRefusal, whyNotClear } from '../contributing.ts'

export interface Clearing {
  consultationId: string
  gss: string
  level: 'portfolio-holder' | 'council'
  /** What the person was shown: contributions, each with its revision. */
  shown: { contributionId: string; revision: number }[]
  /** The day of the council's decision, 'YYYY-MM-DD', and the address of its minute. */
  decidedOn: string | null
  minuteLink: string | null
}

export type ClearingRefusal = ClearRefusal | 'changed-meanwhile' | 'nothing-to-clear'

/** Clears the very words that were shown, all of them or none: if one was changed meanwhile, it is shown anew. Clearing twice is the same as clearing once. */
export async function clearContributions(
  act: Act,
  clearing: Clearing,
): Promise<{ cleared: number } | Refused<ClearingRefusal>> {
  const seat = seatOf(
    act.by,
    clearing.level === 'council' ? councilSeatKinds : ['portfolio-holder', 'leader'],
    clearing.gss,
  )
  const refusal = whyNotClear(seat, clearing, dayOf(act.now))
  if (refusal) return { refused: refusal }
  if (clearing.shown.length === 0) return { refused: 'nothing-to-clear' }
  const now = await act.db
    .selectFrom('contribution as c')
    .innerJoin('question as q', (join) =>
      join.onRef('q.network_id', '=', 'c.network_id').onRef('q.id', '=', 'c.question_id'),
    )
    .select(['c.id', 'c.revision'])
    .where('q.consultation_id', '=', clearing.consultationId)
    .where('c.gss', '=', clearing.gss)
    .where(
      'c.id',
      'in',
      clearing.shown.map(({ contributionId }) => contributionId),
    )
    .forUpdate('c')
    .execute()
  const revisions = new Map(now.map(({ id, revision }) => [id, revision]))
  if (
    clearing.shown.some(
      ({ contributionId, revision }) => revisions.get(contributionId) !== revision,
    )
  )
    return { refused: 'changed-meanwhile' }
  const already = await act.db
    .selectFrom('clearance')
    .select(['contribution_id', 'revision'])
    .where('level', '=', clearing.level)
    .where('contribution_id', 'in', [...revisions.keys()])
    .execute()
  const done = new Set(already.map((row) => `${row.contribution_id} ${row.revision}`))
  const rest = clearing.shown.filter(
    ({ contributionId, revision }) => !done.has(`${contributionId} ${revision}`),
  )
  if (rest.length > 0) {
    await act.db
      .insertInto('clearance')
      .values(
        rest.map(({ contributionId, revision }) => ({
          network_id: act.networkId,
          id: newId(),
          contribution_id: contributionId,
          revision,
          level: clearing.level,
          person_id: act.by?.personId ?? null,
          seat_id: seat?.id ?? null,
          at: act.now,
          decided_on: clearing.decidedOn,
          minute_link: clearing.minuteLink,
        })),
      )
      .execute()
    await act.db
      .updateTable('contribution')
      .set({ shared_at: act.now })
      .where(
        'id',
        'in',
        rest.map(({ contributionId }) => contributionId),
      )
      .where('shared_at', 'is', null)
      .execute()
  }
  await act.db
    .updateTable('clearance_request')
    .set({ answered_at: act.now })
    .where('consultation_id', '=', clearing.consultationId)
    .where('gss', '=', clearing.gss)
    .where('answered_at', 'is', null)
    .execute()
  if (rest.length > 0) {
    await act.record({
      name: 'contributions.cleared',
      seatId: seat?.id ?? null,
      gss: clearing.gss,
      subjectId: clearing.consultationId,
      facts: {
        level: clearing.level,
        contributions: rest.map(({ contributionId, revision }) => `${contributionId}@${revision}`),
        decidedOn: clearing.decidedOn,
      },
    })
  }
  return { cleared: rest.length }
}
