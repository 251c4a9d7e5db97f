import { sql } from 'kysely'
import type { Findable, FindableRecords } from '../../finding/index.ts'

/** Publications in their newest version, as everybody may find them; withdrawn ones are not. */
export const findablePublications: FindableRecords = {
  kind: 'publication',
  async read(db, which, limit) {
    const { rows } = await sql<Omit<Findable, 'kind' | 'audience'>>`
      select p.id as "subjectId", v.document ->> 'title' as title,
        coalesce(v.document ->> 'summary', '') as summary, '/publications/' || p.slug as href,
        to_char(v.published_at at time zone 'Europe/London', 'YYYY-MM-DD') as on,
        array(select t.slug from publication_theme pt
          join theme t on t.network_id = pt.network_id and t.id = pt.theme_id
          where pt.network_id = p.network_id and pt.publication_id = p.id) as themes,
        array(select c.gss from publication_council c
          where c.network_id = p.network_id and c.publication_id = p.id) as councils,
        concat_ws(E'\n\n', v.document ->> 'subtitle', v.document ->> 'summary',
          (select string_agg(t #>> '{}', ' ') from jsonb_path_query(v.document,
            'strict $.chapters.** ? (@.kind == "text").text') t)) as text
      from publication p
      join lateral (select * from publication_version v where v.network_id = p.network_id
        and v.publication_id = p.id order by v.number desc limit 1) v on true
      where p.published_at is not null and p.withdrawn_at is null and ${which(sql`p.id`)}
      limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'publication', audience: 'public' }))
  },
}
