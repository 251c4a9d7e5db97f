import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** One thing that waits for whoever holds a seat. */
export interface SeatWork {
  kind: 'ballot' | 'clearance'
  title: string
  due: Date | null
}

/** What waits for the holder of a council's seat: ballots to cast in open rounds, answers to clear. */
export async function seatWork(db: Reads, seatId: string, now: Date): Promise<SeatWork[]> {
  const { rows } = await sql<SeatWork>`
    select 'ballot' as kind, c.title, o.closes_at as due
    from seat s
    join round_council rc on rc.network_id = s.network_id and rc.gss = s.gss
    join sign_off_round o on o.network_id = rc.network_id and o.id = rc.round_id
    join response_version v on v.network_id = o.network_id and v.id = o.version_id
    join response r on r.network_id = v.network_id and r.id = v.response_id
    join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
    where s.id = ${seatId} and o.closed_at is null and o.closes_at > ${now}
      and o.constitution -> 'signing' -> 'seats' ? s.kind
      and not exists (select from ballot b where b.network_id = o.network_id and b.round_id = o.id and b.gss = rc.gss)
    union all
    select distinct on (w.consultation_id) 'clearance', c.title, null::timestamptz
    from clearance_request w
    join consultation c on c.network_id = w.network_id and c.id = w.consultation_id
    where w.seat_id = ${seatId} and w.answered_at is null
    order by 3 nulls last, 2`.execute(db)
  return rows
}
