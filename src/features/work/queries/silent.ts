import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { stillOpen } from './moments.ts'

/** The councils that have said nothing yet in a running call, or not decided in an open round. */
export interface Silent {
  kind: 'call' | 'round'
  title: string
  href: string
  dueAt: Date
  councils: string[]
}

/** Who is silent, by what is due first; for the network office. One statement. */
export async function silentCouncils(db: Reads, now: Date): Promise<Silent[]> {
  const { rows } = await sql<Silent>`select * from (
    select 'call' as kind, c.title, '/consultations/' || c.slug || '/call' as href, k.due_at as "dueAt",
      array_agg(a.short_name order by a.short_name) as councils
    from call k
    join consultation c on c.network_id = k.network_id and c.id = k.consultation_id
    join call_council cc on cc.network_id = k.network_id and cc.call_id = k.id
    join authority a on a.gss = cc.gss
    where k.due_at > ${now} and ${stillOpen('c', now)} and not exists (select from contribution n
      join question q on q.network_id = n.network_id and q.id = n.question_id
      where n.network_id = cc.network_id and n.gss = cc.gss and n.stance is not null
        and q.consultation_id = c.id and q.dropped_at is null and not q.demographic)
    group by k.id, c.title, c.slug, k.due_at
    union all
    select 'round', c.title, '/rounds/' || o.id, o.closes_at, array_agg(a.short_name order by a.short_name)
    from sign_off_round o
    join response_version v on v.network_id = o.network_id and v.id = o.version_id
    join response r on r.network_id = v.network_id and r.id = v.response_id
    join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
    join round_council rc on rc.network_id = o.network_id and rc.round_id = o.id
    join authority a on a.gss = rc.gss
    where o.closed_at is null and o.closes_at > ${now}
      and not exists (select from ballot b where b.network_id = rc.network_id and b.round_id = rc.round_id and b.gss = rc.gss)
    group by o.id, c.title, o.closes_at
  ) silent order by "dueAt"`.execute(db)
  return rows
}
