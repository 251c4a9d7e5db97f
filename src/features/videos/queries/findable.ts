import { sql } from 'kysely'
import type { Findable, FindableRecords } from '../../finding/index.ts'

/** Published videos by what is said in them; withdrawn ones are not found. */
export const findableVideos: FindableRecords = {
  kind: 'video',
  async read(db, which, limit) {
    const { rows } = await sql<Omit<Findable, 'kind' | 'audience'>>`
      select id as "subjectId", title, summary, '/videos/' || slug as href,
        to_char(recorded_on, 'YYYY-MM-DD') as on,
        array(select t.slug from video_theme vt
          join theme t on t.network_id = vt.network_id and t.id = vt.theme_id
          where vt.network_id = v.network_id and vt.video_id = v.id) as themes,
        concat_ws(E'\n\n', summary, left(transcript, 200000)) as text
      from video v
      where published_at is not null and withdrawn_at is null and ${which(sql`id`)}
      limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'video', audience: 'public' }))
  },
}
