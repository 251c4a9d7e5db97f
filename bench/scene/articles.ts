import type pg from 'pg'
import type { BenchNetwork } from './network.ts'

/** The last part of the address of one article: "article-7". */
export const slugOfArticle = (at: number) => `article-${at}`

/** Published articles of two themes and one council each, an hour apart, with the three nearest of each; those from `from` until `until` (not included). */
export async function addArticles(
  owner: pg.Pool,
  { networkId, councils }: BenchNetwork,
  from: number,
  until: number,
): Promise<void> {
  const codes = councils.map(({ gss }) => gss)
  const id = (at: string) => `md5('article ' || ${at})::uuid`
  const theme = (at: string) => `md5('theme ' || (${at}) % 9)::uuid`
  const run = (statement: string) => owner.query(statement, [networkId, from, until, codes])
  const at = `from generate_series($2::int, $3::int - 1) g, lateral (select
    now() - (1000000 - g) * interval '1 hour' as moment, ($4::text[])[1 + g % cardinality($4::text[])] as gss,
    'Harbour ' || g || ' and the street behind it' as title, 'Summary ' || g || ' of what a city asks.' as summary,
    repeat('A berth is agreed together with its road, and the people in between are asked once. ', 24) as words) v`
  await owner.query(
    `insert into theme (network_id, id, slug, name)
     select $1, md5('theme ' || g)::uuid, 'theme-' || g, 'Theme ' || g from generate_series(0, 8) g
     on conflict do nothing`,
    [networkId],
  )
  await run(`insert into article (network_id, id, kind, slug, title, summary, text, byline, theme_ids, councils, created_at, updated_at)
    select $1, ${id('g')}, 'news', 'article-' || g, title, summary, words, 'Newsdesk',
      array[${theme('g')}::text, ${theme('g + 1')}::text], array[gss], moment, moment ${at}`)
  await run(`insert into article_revision (network_id, article_id, number, content, published_at)
    select $1, ${id('g')}, 1, jsonb_build_object('format', 'hanse-article/1', 'kind', 'news', 'title', title,
      'summary', summary, 'text', words, 'byline', 'Newsdesk', 'authorId', null, 'pictureId', null,
      'themeIds', jsonb_build_array(${theme('g')}, ${theme('g + 1')}), 'councils', jsonb_build_array(gss),
      'facts', null, 'about', null, 'quotes', '[]'::jsonb, 'links', '[]'::jsonb), moment ${at}`)
  await run(`insert into published_article (network_id, article_id, number, kind, slug, title, summary, words,
      theme_ids, councils, published_at, updated_at)
    select $1, ${id('g')}, 1, 'news', 'article-' || g, title, summary, words,
      array[${theme('g')}::text, ${theme('g + 1')}::text], array[gss], moment, moment ${at}`)
  await run(`insert into article_theme (network_id, theme_id, published_at, article_id)
    select $1, t, moment, ${id('g')} ${at}, lateral (values (${theme('g')}), (${theme('g + 1')})) themes (t)`)
  await run(`insert into article_council (network_id, gss, published_at, article_id)
    select $1, gss, moment, ${id('g')} ${at}`)
  await run(`insert into related_article (network_id, article_id, other_id, score)
    select $1, ${id('g')}, ${id('greatest($2::int, g - k)')}, 1.0 / k ${at}, generate_series(1, 3) k
    where g - k >= $2::int`)
}
