import { sql } from 'kysely'
import type { Stance } from '../../../documents/stance.ts'
import type { Reads } from '../../../kernel/db.ts'

/** What the network is on record as answering to one question. */
export interface PositionLine {
  label: string
  question: string
  stance: Stance | null
  strength: string | null
}

export interface ThemeResponse {
  slug: string
  title: string
  body: string
  publishedAt: Date
  endorsed: number
  members: number
  /** Those answers that took a stance, in their order. */
  positions: PositionLine[]
}

/** The published responses on a theme, the newest first, each with what it answered; nothing that is not in the public record. */
export async function responsesOnTheme(
  db: Reads,
  themeId: string,
  most: number,
): Promise<ThemeResponse[]> {
  const { rows } = await sql<ThemeResponse>`
    select p.slug, p.record -> 'response' ->> 'title' as title, c.body, p.published_at as "publishedAt",
      (p.record #>> '{outcome,counts,endorse}')::int
        + (p.record #>> '{outcome,counts,endorse-with-reservation}')::int as endorsed,
      (p.record #>> '{outcome,counts,members}')::int as members,
      coalesce((select json_agg(json_build_object('label', a ->> 'label', 'question', a ->> 'question',
          'stance', a ->> 'stance', 'strength', a #>> '{strength,line}') order by s.place, q.place)
        from jsonb_array_elements(p.record #> '{response,sections}') with ordinality s(section, place),
          jsonb_array_elements(s.section -> 'answers') with ordinality q(a, place)
        where a ->> 'stance' is not null), '[]'::json) as positions
    from (select network_id, version_id, slug, published_at, record::jsonb as record
      from published_response) p
    join response_version v on v.network_id = p.network_id and v.id = p.version_id
    join response r on r.network_id = v.network_id and r.id = v.response_id
    join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
    where exists (select from consultation_theme t where t.network_id = c.network_id
      and t.consultation_id = c.id and t.theme_id = ${themeId})
    order by p.published_at desc limit ${most}`.execute(db)
  return rows
}

export interface ActiveCouncil {
  council: string
  slug: string
  /** In how many published responses on the theme it stands by its name. */
  responses: number
}

/** The councils that stand by their name in published responses on a theme, those in the most first. */
export async function councilsOnTheme(db: Reads, themeId: string): Promise<ActiveCouncil[]> {
  const { rows } = await sql<ActiveCouncil>`
    select a.short_name as council, a.slug, count(*)::int as responses
    from consultation_theme t
    join response r on r.network_id = t.network_id and r.consultation_id = t.consultation_id
    join response_version v on v.network_id = r.network_id and v.response_id = r.id
    join published_response p on p.network_id = v.network_id and p.version_id = v.id
    cross join lateral jsonb_array_elements(p.record::jsonb -> 'ballots') line
    join authority a on a.gss = line ->> 'council'
    where t.theme_id = ${themeId} and line ->> 'decision' like 'endorse%'
    group by a.short_name, a.slug order by count(*) desc, a.short_name`.execute(db)
  return rows
}
