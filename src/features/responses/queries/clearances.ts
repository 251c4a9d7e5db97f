import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { Clearance } from '../clearance.ts'

/** Every step of clearance that a contribution has had, the oldest first. */
export async function clearancesOf(db: Reads, contributionId: string): Promise<Clearance[]> {
  const { rows } = await sql<Clearance>`
    select k.level, k.revision, coalesce(s.kind, 'policy-officer') as by,
      to_char(k.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, k.decided_on as "decidedOn", k.minute_link as "minuteLink"
    from clearance k left join seat s on s.network_id = k.network_id and s.id = k.seat_id
    where k.contribution_id = ${contributionId} order by k.at, k.id`.execute(db as never)
  return rows
}
