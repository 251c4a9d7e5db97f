import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

export interface Lead {
  /** "Housing lead of Key Cities" */
  title: string
  /** Null where the person has not agreed to be named, or nobody holds the seat. */
  name: string | null
  demonstration: boolean
  /** The council of the person; null where they are not named. */
  council: string | null
  councilSlug: string | null
}

export interface ThemeLine {
  id: string
  slug: string
  name: string
  line: string
  text: string
  leads: Lead[]
  /** How many published responses are on it. */
  responses: number
}

/** All themes by name, with those who lead them on a day, ISO date; people only as far as they agreed to be named. */
export async function allThemes(db: Reads, day: string): Promise<ThemeLine[]> {
  const { rows } = await sql<ThemeLine>`
    select t.id, t.slug, t.name, t.line, t.text,
      (select count(distinct p.id)::int from consultation_theme c
        join response r on r.network_id = c.network_id and r.consultation_id = c.consultation_id
        join response_version v on v.network_id = r.network_id and v.response_id = r.id
        join published_response p on p.network_id = v.network_id and p.version_id = v.id
        where c.network_id = t.network_id and c.theme_id = t.id) as responses,
      coalesce((select json_agg(json_build_object('title', s.title, 'name', named.name,
          'demonstration', coalesce(named.demonstration, false), 'council', named.council,
          'councilSlug', named.slug) order by s.title, named.name)
        from seat s left join lateral (
          select p.name, p.demonstration, own.council, own.slug
          from seat_holding h
          join person p on p.network_id = h.network_id and p.id = h.person_id and p.erased_at is null
          join public_name n on n.network_id = p.network_id and n.person_id = p.id
          left join lateral (
            select a.short_name as council, a.slug from seat_holding ah
            join seat os on os.network_id = ah.network_id and os.id = ah.seat_id
            join authority a on a.gss = os.gss
            where ah.network_id = p.network_id and ah.person_id = p.id and ah.from_date <= ${day}::date
              and (ah.until_date is null or ah.until_date > ${day}::date)
            order by array_position(array['leader', 'portfolio-holder'], os.kind), a.slug limit 1) own on true
          where h.network_id = s.network_id and h.seat_id = s.id and h.from_date <= ${day}::date
            and (h.until_date is null or h.until_date > ${day}::date)) named on true
        where s.network_id = t.network_id and s.gss is null
          and (s.theme_id = t.id or exists (select from portfolio f
            where f.network_id = s.network_id and f.seat_id = s.id and f.theme_id = t.id))), '[]'::json) as leads
    from theme t order by lower(t.name), t.id`.execute(db)
  return rows
}
