import { sql } from 'kysely'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { askerOf } from './asker.ts'
import { closeOf } from './moments.ts'

/** A date that concerns a person, whether or not it needs them. */
export interface WorkDate {
  kind:
    | 'call-closes'
    | 'clearance-ends'
    | 'papers'
    | 'meeting'
    | 'round-closes'
    | 'consultation-closes'
    | 'pre-election'
    | 'poll'
  id: string
  /** ISO date. */
  day: string
  /** Where a time of the day is set. */
  at: Date | null
  title: string
  council: string | null
  what: string | null
}

/** How many days ahead My work looks. */
export const daysAhead = 120

/** The coming dates of a person's councils, or for the office of the whole network, in order; one statement. */
export async function datesOf(db: Reads, viewer: Viewer, now: Date): Promise<WorkDate[]> {
  const { office, councils } = askerOf(viewer)
  const today = dayOf(now)
  const sent = sql`exists (select from response r
    join response_version v on v.network_id = r.network_id and v.response_id = r.id
    join submission s on s.network_id = v.network_id and s.version_id = v.id
    where r.network_id = c.network_id and r.consultation_id = c.id)`
  const asked = sql`(${office} or exists (select from call_council cc where cc.network_id = k.network_id
    and cc.call_id = k.id and cc.gss = any(${councils})))`
  const elections = (kind: 'pre-election' | 'poll', day: 'notice_on' | 'poll_day') => sql`
      select ${kind}::text, (array_agg(e.id order by e.id))[1], e.${sql.ref(day)}, null::timestamptz,
        case when count(*) = 1 then min(coalesce(a.short_name, 'all councils')) else count(*) || ' councils' end, null, null
      from election e left join authority a on a.gss = e.gss
      where ${office} or e.gss is null or e.gss = any(${councils})
      group by e.${sql.ref(day)}`
  const { rows } = await sql<WorkDate>`
    with mine as (
      select c.*, k.due_at from consultation c
      left join call k on k.network_id = c.network_id and k.consultation_id = c.id
      where not ${sent} and (${office} or k.id is not null) and ${asked}
    )
    select kind, id, to_char(day, 'YYYY-MM-DD') as day, at, title, council, what from (
      select 'call-closes' as kind, c.id, (c.due_at at time zone 'Europe/London')::date as day, c.due_at as at,
        c.title, null::text as council, null::text as what
      from mine c where c.due_at is not null
      union all
      select 'clearance-ends', c.id, t.until_date, null, c.title, null, null from mine c
      join timetable_step t on t.network_id = c.network_id and t.consultation_id = c.id and t.step = 'clearance'
      where c.due_at is not null
      union all
      select 'papers', d.id, d.papers_date, null, c.title, a.short_name, d.what from mine c
      join council_date d on d.network_id = c.network_id and d.consultation_id = c.id
      join authority a on a.gss = d.gss
      where d.papers_date is not null and d.gss = any(${councils})
      union all
      select 'meeting', d.id, d.on_date, null, c.title, a.short_name, d.what from mine c
      join council_date d on d.network_id = c.network_id and d.consultation_id = c.id
      join authority a on a.gss = d.gss
      where d.gss = any(${councils})
      union all
      select 'round-closes', o.id, (o.closes_at at time zone 'Europe/London')::date, o.closes_at, c.title, null, null
      from mine c
      join response r on r.network_id = c.network_id and r.consultation_id = c.id
      join response_version v on v.network_id = r.network_id and v.response_id = r.id
      join sign_off_round o on o.network_id = v.network_id and o.version_id = v.id
      where o.closed_at is null
      union all
      select 'consultation-closes', c.id, c.closes, ${closeOf('c')}, c.title, null, null from mine c where c.closes is not null
      union all ${elections('pre-election', 'notice_on')}
      union all ${elections('poll', 'poll_day')}
    ) dates
    where day between ${today}::date and ${addDays(today, daysAhead)}::date
    order by day, at nulls first, kind, title`.execute(db)
  return rows
}
