import { sql } from 'kysely'
import type { Findable, FindableRecords } from '../../finding/index.ts'

/** Published events, each for whom it is; one by invitation is found by nobody. */
export const findableEvents: FindableRecords = {
  kind: 'event',
  async read(db, which, limit) {
    const { rows } = await sql<Omit<Findable, 'kind'>>`
      select id as "subjectId", audience, title, summary, '/events/' || slug as href,
        to_char(starts_at at time zone time_zone, 'YYYY-MM-DD') as on,
        array(select t.slug from event_theme et
          join theme t on t.network_id = et.network_id and t.id = et.theme_id
          where et.network_id = e.network_id and et.event_id = e.id) as themes,
        array(select h.gss from event_host h
          where h.network_id = e.network_id and h.event_id = e.id) as councils,
        concat_ws(E'\n\n', summary, body, programme, place) as text
      from network_event e
      where published_at is not null and audience in ('public', 'members') and ${which(sql`id`)}
      limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'event' }))
  },
}
