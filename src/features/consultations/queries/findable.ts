import { sql } from 'kysely'
import type { Findable, FindableRecords } from '../../finding/index.ts'

type Row = Omit<Findable, 'kind' | 'audience'>

const themes = sql`array(select t.slug from consultation_theme ct
  join theme t on t.network_id = ct.network_id and t.id = ct.theme_id
  where ct.network_id = c.network_id and ct.consultation_id = c.id)`

/** Confirmed consultations, as members may open them. */
export const findableConsultations: FindableRecords = {
  kind: 'consultation',
  async read(db, which, limit) {
    const { rows } = await sql<Row>`
      select c.id as "subjectId", c.title, c.summary, '/consultations/' || c.slug as href,
        to_char(coalesce(c.opens, c.closes), 'YYYY-MM-DD') as on, ${themes} as themes,
        concat_ws(E'\n\n', nullif(c.summary, ''), nullif(c.body, '')) as text
      from consultation c where c.confirmed_at is not null and ${which(sql`c.id`)}
      limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'consultation', audience: 'members' }))
  },
}

/** Questions of confirmed consultations, without those on who answers. */
export const findableQuestions: FindableRecords = {
  kind: 'question',
  async read(db, which, limit) {
    const { rows } = await sql<Row>`
      select q.id as "subjectId", coalesce(nullif(q.short_title, ''), left(q.text, 300)) as title,
        'Question in “' || c.title || '”' as summary,
        '/consultations/' || c.slug || '#question-' || q.id as href,
        to_char(coalesce(c.opens, c.closes), 'YYYY-MM-DD') as on, ${themes} as themes,
        concat_ws(E'\n\n', q.text, (select string_agg(p ->> 'text', ' ') from jsonb_array_elements(q.parts) p)) as text
      from question q
      join consultation c on c.network_id = q.network_id and c.id = q.consultation_id
      where c.confirmed_at is not null and q.dropped_at is null and not q.demographic
        and ${which(sql`q.id`)} limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'question', audience: 'members' }))
  },
}
