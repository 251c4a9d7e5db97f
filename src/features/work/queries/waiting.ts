import { sql } from 'kysely'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { askerOf } from './asker.ts'
import { stillOpen } from './moments.ts'

/** Something a person waits for that others must do. */
export interface Waiting {
  kind: 'clearance' | 'ballot' | 'clearances' | 'phone-ballot' | 'reading'
  title: string
  href: string
  council: string | null
  /** How many answers or councils. */
  figure: number
  /** Name and title of the people with whom it is. */
  people: { name: string; title: string; demonstration: boolean }[]
  since: Date
}

/** What a person waits for, the longest first; one statement. */
export async function waitingFor(db: Reads, viewer: Viewer, now: Date): Promise<Waiting[]> {
  const asker = askerOf(viewer)
  const day = dayOf(now)
  const holders = (seat: ReturnType<typeof sql>) => sql`coalesce((
    select json_agg(json_build_object('name', p.name, 'title', s.title, 'demonstration', p.demonstration) order by p.name)
    from seat s
    join seat_holding h on h.network_id = s.network_id and h.seat_id = s.id
    join person p on p.network_id = h.network_id and p.id = h.person_id
    where ${seat} and p.erased_at is null
      and h.from_date <= ${day}::date and (h.until_date is null or h.until_date > ${day}::date)), '[]'::json)`
  const nobody = sql`'[]'::json`
  const { rows } = await sql<Waiting>`select * from (
    select 'clearance' as kind, c.title, '/consultations/' || c.slug || '/contribute?council=' || a.slug as href,
      a.short_name as council,
      (select count(*)::int from contribution n join question q on q.network_id = n.network_id and q.id = n.question_id
        where n.network_id = c.network_id and q.consultation_id = c.id and q.dropped_at is null and not q.demographic and n.gss = w.gss
          and n.stance is not null and not exists (select from clearance l where l.network_id = n.network_id
            and l.contribution_id = n.id and l.revision = n.revision)) as figure,
      ${holders(sql`s.network_id = w.network_id and s.id = w.seat_id`)} as people, w.asked_at as since
    from clearance_request w
    join consultation c on c.network_id = w.network_id and c.id = w.consultation_id
    join authority a on a.gss = w.gss
    where w.answered_at is null and w.gss = any(${asker.officerOf}) and not w.seat_id = any(${asker.clearingSeats}::uuid[])
      and ${stillOpen('c', now)}
    union all
    select 'ballot', c.title, '/rounds/' || o.id, a.short_name, v.number,
      ${holders(sql`s.network_id = rc.network_id and s.gss = rc.gss and o.constitution -> 'signing' -> 'seats' ? s.kind`)},
      o.opened_at
    from sign_off_round o
    join round_council rc on rc.network_id = o.network_id and rc.round_id = o.id
    join response_version v on v.network_id = o.network_id and v.id = o.version_id
    join response r on r.network_id = v.network_id and r.id = v.response_id
    join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
    join authority a on a.gss = rc.gss
    where o.closed_at is null and o.closes_at > ${now} and rc.gss = any(${asker.councils})
      and not exists (select from ballot b where b.network_id = o.network_id and b.round_id = o.id and b.gss = rc.gss)
      and not exists (select from unnest(${asker.seatKinds}::text[], ${asker.seatCouncils}::text[]) as mine (kind, gss)
        where mine.gss = rc.gss and o.constitution -> 'signing' -> 'seats' ? mine.kind)
    union all
    select 'clearances', c.title, '/consultations/' || c.slug || '/call', null, count(distinct w.gss)::int, ${nobody}, min(w.asked_at)
    from clearance_request w
    join consultation c on c.network_id = w.network_id and c.id = w.consultation_id
    where ${asker.office} and w.answered_at is null and ${stillOpen('c', now)}
    group by c.network_id, c.id, c.title, c.slug
    union all
    select 'phone-ballot', c.title, '/rounds/' || o.id, a.short_name, v.number,
      ${holders(sql`s.network_id = b.network_id and s.gss = b.gss and o.constitution -> 'signing' -> 'seats' ? s.kind`)},
      b.cast_at
    from sign_off_round o
    join ballot b on b.network_id = o.network_id and b.round_id = o.id
    join response_version v on v.network_id = o.network_id and v.id = o.version_id
    join response r on r.network_id = v.network_id and r.id = v.response_id
    join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
    join authority a on a.gss = b.gss
    where ${asker.office} and o.closed_at is null and o.closes_at > ${now} and b.by_office
      and not exists (select from ballot_confirmation f where f.network_id = b.network_id and f.ballot_id = b.id)
      and not exists (select from ballot later where later.network_id = b.network_id and later.round_id = b.round_id
        and later.gss = b.gss and later.number > b.number)
    union all
    select 'reading', coalesce(g.source_url, (select d.name from consultation_document d
        where d.network_id = g.network_id and d.reading_id = g.id order by d.position limit 1), 'A document'),
      '/readings/' || g.id, null, 0, ${nobody}, g.created_at
    from reading g where ${asker.office} and g.state in ('waiting', 'reading')
  ) waiting order by since`.execute(db)
  return rows
}
