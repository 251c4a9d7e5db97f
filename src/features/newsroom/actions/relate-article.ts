import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'

/** So many words of an article are looked for in others, so many newest finds are weighed, so many are kept. */
const mostWords = 12
const mostWeighed = 200
const mostKept = 8

/** Finds the articles nearest to one just published, by their words, themes and councils, and says it of both sides: so that reading costs one look whatever the number of articles. */
export async function relateArticle(act: Act, articleId: string): Promise<void> {
  await act.db
    .deleteFrom('related_article')
    .where((where) =>
      where.or([where('article_id', '=', articleId), where('other_id', '=', articleId)]),
    )
    .execute()
  const document = (
    table: string,
  ) => sql`(setweight(to_tsvector('english', ${sql.ref(`${table}.title`)}), 'A')
    || setweight(to_tsvector('english', ${sql.ref(`${table}.summary`)}), 'B')
    || setweight(to_tsvector('english', ${sql.ref(`${table}.words`)}), 'C'))`
  await sql`
    with mine as (select p.network_id, p.theme_ids, p.councils, (
        select string_agg(quote_literal(w.lexeme), ' | ')::tsquery
        from (select lexeme from unnest(to_tsvector('english', p.title || ' ' || p.summary))
          where length(lexeme) > 2 order by array_length(positions, 1) desc, length(lexeme) desc limit ${mostWords}) w) as query
      from published_article p where p.article_id = ${articleId}),
    near as (select o.article_id, mine.network_id,
        ts_rank(${document('o')}, mine.query)
          + 0.15 * (select count(*) from unnest(o.theme_ids) t where t = any(mine.theme_ids))
          + 0.10 * least(2, (select count(*) from unnest(o.councils) c where c = any(mine.councils))) as score
      from mine cross join lateral articles_near(mine.query, ${mostWeighed}) found (article_id)
        join published_article o on o.network_id = mine.network_id and o.article_id = found.article_id
      where o.article_id <> ${articleId}),
    best as (select * from near order by score desc, article_id limit ${mostKept})
    insert into related_article (network_id, article_id, other_id, score)
    select network_id, ${articleId}::uuid, article_id, score from best
    union all select network_id, article_id, ${articleId}::uuid, score from best`.execute(act.db)
  await sql`
    delete from related_article r using (
      select o.article_id, o.other_id, row_number() over (partition by o.article_id order by o.score desc, o.other_id) as place
      from related_article o
      where o.article_id in (select m.other_id from related_article m where m.article_id = ${articleId})) ranked
    where r.article_id = ranked.article_id and r.other_id = ranked.other_id and ranked.place > ${mostKept}`.execute(
    act.db,
  )
}
