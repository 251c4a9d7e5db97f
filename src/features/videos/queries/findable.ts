import { sql } from 'kysely'
import type { Findable, FindableRecords } from '../../finding/index.ts'

/** Published videos by what is said in them; withdrawn ones are not found. */
export const findableVideos: FindableRecords = {
  kind: 'video',
  async read(db, which, limit) {
    const { rows } = await sql<Omit<Findable, 'kind' | 'audience'>>`
      select id as "subjectId", title, summary, '/videos/' || slug as href,
        to_char(recorded_on, 'YYYY-MM-DD') as on,
        concat_ws(E'\n\n', summary, left(transcript, 200000)) as text
      from video
      where published_at is not null and withdrawn_at is null and ${which(sql`id`)}
      limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'video', audience: 'public' }))
  },
}
