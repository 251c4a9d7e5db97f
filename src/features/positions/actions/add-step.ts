import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { followRecord } from '../../finding/index.ts'
import type { Standing, StepKind } from '../position.ts'
import { findablePositions } from '../queries/findable.ts'

export interface LockedPosition extends Standing {
  id: string
  slug: string
  /** The number of its last step. */
  steps: number
}

/** A position as its last step left it; of two who change it at once, the second waits and finds what the first did. Null where there is none. */
export async function lockPosition(act: Act, id: string): Promise<LockedPosition | null> {
  // Nobody may change the row itself, so it cannot be locked; a lock on its id holds until the end of the deed.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`position ${id}`}, 0))`.execute(act.db)
  const { rows } = await sql<LockedPosition>`
    select p.id, p.slug, to_char(p.said_on, 'YYYY-MM-DD') as "saidOn", last.kind as state,
      to_char(last.lapses_on, 'YYYY-MM-DD') as "lapsesOn", last.number as steps
    from position p join lateral (select s.kind, s.lapses_on, s.number from position_step s
      where s.network_id = p.network_id and s.position_id = p.id order by s.number desc limit 1) last on true
    where p.id = ${id}::uuid`.execute(act.db)
  return rows[0] ?? null
}

export interface NextStep {
  kind: Exclude<StepKind, 'made'>
  reason?: string
  decisionLink?: string | null
  laterId?: string | null
  lapsesOn?: string | null
}

/** Writes what became of a locked position, by whom and in what capacity; what is found of it says so too. */
export async function addStep(act: Act, position: LockedPosition, step: NextStep): Promise<void> {
  const seatId = officeSeat(act.by)?.id ?? null
  await act.db
    .insertInto('position_step')
    .values({
      network_id: act.networkId,
      position_id: position.id,
      number: position.steps + 1,
      kind: step.kind,
      at: act.now,
      person_id: act.by?.personId ?? null,
      seat_id: seatId,
      reason: step.reason ?? '',
      decision_link: step.decisionLink ?? null,
      later_id: step.laterId ?? null,
      lapses_on: step.lapsesOn ?? null,
    })
    .execute()
  await followRecord(act, findablePositions, position.id)
  await act.record({
    name: `position.${step.kind}`,
    seatId,
    subjectId: position.id,
    facts: { step: position.steps + 1, later: step.laterId ?? null },
  })
}
