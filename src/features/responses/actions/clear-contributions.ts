import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { type SeatKind, seatOf } from '../../../kernel/seats.ts'
import { type Clearable, type ClearanceRefusal, whyNotClear } from '../clearance.ts'

export interface Clearings {
  consultationId: string
  gss: string
  level: 'portfolio-holder' | 'council'
  /** What the person was shown: contributions, each with its revision. */
  shown: { contributionId: string; revision: number }[]
  /** The day of the council's decision, 'YYYY-MM-DD', and the address of its minute. */
  decidedOn: string | null
  minuteLink: string | null
}

export type ClearingRefusal = ClearanceRefusal | { refused: 'no-seat' | 'nothing-shown' }

/** Those who clear come first, so that a person with two seats acts in the one that may. */
const seatsByPower: SeatKind[] = ['portfolio-holder', 'leader', 'chief-executive', 'policy-officer']

/** Clears the very words that were shown, all of them or none: if one was changed meanwhile, it is shown anew. Clearing twice is the same as clearing once. */
export async function clearContributions(
  act: Act,
  clearings: Clearings,
): Promise<{ cleared: number } | ClearingRefusal> {
  const { gss, level, decidedOn, minuteLink } = clearings
  const seat = seatOf(act.by, seatsByPower, gss)
  if (!seat) return { refused: 'no-seat' }
  const seen = new Map(clearings.shown.map((one) => [one.contributionId, one.revision]))
  const standing = await lockContributions(act, clearings)
  if (standing.length === 0) return { refused: 'nothing-shown' }
  const due: string[] = []
  for (const contribution of standing) {
    const clearing = { level, decidedOn, minuteLink, seenRevision: seen.get(contribution.id) ?? 0 }
    const refusal = whyNotClear(seat, contribution, clearing, dayOf(act.now))
    if (refusal?.refused === 'already-cleared') continue
    if (refusal) return refusal
    due.push(contribution.id)
  }
  if (due.length > 0) await clear(act, clearings, due, seen, seat.id)
  await act.db
    .updateTable('clearance_request')
    .set({ answered_at: act.now })
    .where('consultation_id', '=', clearings.consultationId)
    .where('gss', '=', gss)
    .where('answered_at', 'is', null)
    .execute()
  return { cleared: due.length }
}

async function clear(
  act: Act,
  { consultationId, gss, level, decidedOn, minuteLink }: Clearings,
  due: string[],
  seen: Map<string, number>,
  seatId: string,
) {
  await act.db
    .insertInto('clearance')
    .values(
      due.map((contribution_id) => ({
        network_id: act.networkId,
        id: newId(),
        contribution_id,
        revision: seen.get(contribution_id) ?? 0,
        level,
        person_id: act.by?.personId ?? null,
        seat_id: seatId,
        at: act.now,
        decided_on: decidedOn,
        minute_link: minuteLink,
      })),
    )
    .execute()
  await act.db
    .updateTable('contribution')
    .set({ shared_at: act.now })
    .where('id', 'in', due)
    .where('shared_at', 'is', null)
    .execute()
  await act.record({
    name: 'contributions.cleared',
    seatId,
    gss,
    subjectId: consultationId,
    facts: { level, contributions: due.map((id) => `${id}@${seen.get(id)}`), decidedOn },
  })
}

async function lockContributions(
  act: Act,
  { consultationId, gss, shown }: Clearings,
): Promise<(Clearable & { id: string })[]> {
  const ids = shown.map(({ contributionId }) => contributionId)
  if (ids.length === 0) return []
  return act.db
    .selectFrom('contribution as c')
    .innerJoin('question as q', (join) =>
      join.onRef('q.network_id', '=', 'c.network_id').onRef('q.id', '=', 'c.question_id'),
    )
    .select(['c.id', 'c.gss', 'c.revision', 'c.stance', 'c.text'])
    .select(
      sql<
        Clearable['clearances']
      >`coalesce((select json_agg(json_build_object('level', k.level, 'revision', k.revision))
        from clearance k where k.network_id = c.network_id and k.contribution_id = c.id), '[]'::json)`.as(
        'clearances',
      ),
    )
    .where('q.consultation_id', '=', consultationId)
    .where('c.gss', '=', gss)
    .where('c.id', 'in', ids)
    .orderBy('c.id')
    .forUpdate('c')
    .execute()
}
