import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Findable, type FindableRecords, only } from '../../finding/index.ts'

type Row = Omit<Findable, 'kind' | 'audience'>

const themesOf = sql`array(select t.slug from consultation_theme ct
  join theme t on t.network_id = ct.network_id and t.id = ct.theme_id
  where ct.network_id = r.network_id and ct.consultation_id = r.consultation_id)`

/** Published responses by their letter and whom they answer. */
export const findableResponses: FindableRecords = {
  kind: 'response',
  async read(db, which, limit) {
    const { rows } = await sql<Row>`
      select p.id as "subjectId", p.record::jsonb #>> '{response,title}' as title,
        '/responses/' || p.slug as href,
        to_char(p.published_at at time zone 'Europe/London', 'YYYY-MM-DD') as on,
        ${themesOf} as themes, concat_ws(E'\n\n', c.title, (select string_agg(t #>> '{}', ' ') from jsonb_path_query(
          p.record::jsonb, 'strict $.response.letter.** ? (@.kind == "text").text') t)) as text
      from published_response p
      join response_version v on v.network_id = p.network_id and v.id = p.version_id
      join response r on r.network_id = v.network_id and r.id = v.response_id
      join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
      where ${which(sql`p.id`)} limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'response', audience: 'public' }))
  },
}

/** Single answers of published responses, each found for itself; an answer has the id that its response and its label give it. */
export const findableAnswers: FindableRecords = {
  kind: 'answer',
  read: (db, which, limit) => answers(db, which(answerId), limit),
}

/** The answers of one published response. */
export const answersPublished = (db: Reads, publishedId: string): Promise<Findable[]> =>
  answers(db, only(publishedId)(sql`p.id`), null)

const answerId = sql<string>`md5(p.id::text || ' ' || (a ->> 'label'))::uuid`

async function answers(db: Reads, condition: RawBuilder<boolean>, limit: number | null) {
  const { rows } = await sql<Row & { label: string; slug: string }>`
    select ${answerId} as "subjectId", coalesce(a ->> 'question', '') as title,
      p.record::jsonb #>> '{response,title}' as summary, p.slug, a ->> 'label' as label,
      to_char(p.published_at at time zone 'Europe/London', 'YYYY-MM-DD') as on,
      ${themesOf} as themes, coalesce((select string_agg(t #>> '{}', ' ') from jsonb_path_query(a,
        'strict $.paragraphs.** ? (@.kind == "text").text') t), '') as text
    from published_response p
    join response_version v on v.network_id = p.network_id and v.id = p.version_id
    join response r on r.network_id = v.network_id and r.id = v.response_id,
      jsonb_path_query(p.record::jsonb, '$.response.sections[*].answers[*]') a
    where ${condition} limit ${limit}`.execute(db)
  return rows.map(
    ({ label, slug, ...row }): Findable => ({
      ...row,
      kind: 'answer',
      audience: 'public',
      href: `/responses/${slug}/whole#q-${encodeURIComponent(label)}`,
    }),
  )
}
