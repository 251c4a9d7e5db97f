import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { isPublic } from './visible.ts'

/** Positions that are found by others than may now read them: their response was published meanwhile. */
export async function positionsOfOtherReach(db: Reads): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from position p
    join findable f on f.network_id = p.network_id and f.kind = 'position' and f.subject_id = p.id
    where f.removed_at is null
      and f.audience <> case when ${isPublic} then 'public' else 'members' end`.execute(db as never)
  return rows.map(({ id }) => id)
}

/** Positions that stand although their last day has passed. */
export async function positionsOver(db: Reads, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from position p
    join lateral (select s.kind, s.lapses_on from position_step s
      where s.network_id = p.network_id and s.position_id = p.id order by s.number desc limit 1) last on true
    where last.kind in ('made', 'reaffirmed') and last.lapses_on <= ${today}::date`.execute(
    db as never,
  )
  return rows.map(({ id }) => id)
}
