import { sql } from 'kysely'
import type { Findable, FindableRecords } from '../../finding/index.ts'

/** Published articles, as everybody may find them. */
export const findableArticles: FindableRecords = {
  kind: 'article',
  async read(db, which, limit) {
    const { rows } = await sql<Omit<Findable, 'kind' | 'audience'>>`
      select article_id as "subjectId", title, summary, '/news/' || slug as href, councils,
        to_char(published_at at time zone 'Europe/London', 'YYYY-MM-DD') as on,
        array(select slug from theme t
          where t.network_id = a.network_id and t.id::text = any(a.theme_ids)) as themes,
        concat_ws(E'\n\n', summary, words) as text
      from published_article a where ${which(sql`article_id`)} limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'article', audience: 'public' }))
  },
}
