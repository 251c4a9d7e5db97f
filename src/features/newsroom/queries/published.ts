import { type RawBuilder, sql } from 'kysely'
import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { ArticleContent } from '../../../kernel/tables/articles.ts'
import { pictureShown, picturesShown } from '../../pictures/index.ts'
import type { ArticleKind } from '../article.ts'
import { withdrawnSlugs } from './to-publish.ts'

/** An article as lists and feeds show it. */
export interface ArticleLine {
  id: string
  kind: ArticleKind
  slug: string
  title: string
  summary: string
  publishedAt: Date
  updatedAt: Date
  themes: { slug: string; name: string }[]
  picture: ShownPicture | null
}

export interface ArticleFilter {
  themeId?: string | null
  /** Code of a council. */
  gss?: string | null
  kind?: ArticleKind | null
  /** The id of the last article of the page before. */
  before?: string | null
  limit: number
}

type Row = Omit<ArticleLine, 'picture'> & { pictureId: string | null }

/** Published articles, the newest first: each filter walks its own index from the newest on, so that a page costs the same among ten articles and among 100,000. */
export async function newestArticles(db: Reads, filter: ArticleFilter): Promise<ArticleLine[]> {
  const { themeId, gss, kind, before, limit } = filter
  const walked = themeId
    ? sql`article_theme w`
    : gss
      ? sql`article_council w`
      : sql`published_article w`
  const conditions: RawBuilder<unknown>[] = []
  if (themeId) conditions.push(sql`w.theme_id = ${themeId}`)
  if (gss && themeId)
    conditions.push(sql`exists (select from article_council c where c.network_id = w.network_id
      and c.gss = ${gss} and c.published_at = w.published_at and c.article_id = w.article_id)`)
  else if (gss) conditions.push(sql`w.gss = ${gss}`)
  if (kind)
    conditions.push(
      walked === null || themeId || gss ? sql`p.kind = ${kind}` : sql`w.kind = ${kind}`,
    )
  if (before)
    conditions.push(sql`(w.published_at, w.article_id) < (
      select b.published_at, b.article_id from published_article b where b.article_id = ${before})`)
  const { rows } = await sql<Row>`
    select p.article_id as id, p.kind, p.slug, p.title, p.summary, p.published_at as "publishedAt",
      p.updated_at as "updatedAt", p.picture_id as "pictureId",
      coalesce((select json_agg(json_build_object('slug', t.slug, 'name', t.name) order by t.name)
        from theme t where t.network_id = p.network_id and t.id::text = any(p.theme_ids)), '[]') as themes
    from ${walked} join published_article p on p.network_id = w.network_id and p.article_id = w.article_id
    ${conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``}
    order by w.published_at desc, w.article_id desc limit ${limit}`.execute(db)
  return withPictures(db, rows)
}

async function withPictures(db: Reads, rows: readonly Row[]): Promise<ArticleLine[]> {
  const pictures = await picturesShown(
    db,
    rows.map(({ pictureId }) => pictureId),
  )
  return rows.map(({ pictureId, ...row }) => ({
    ...row,
    picture: pictureId ? (pictures.get(pictureId) ?? null) : null,
  }))
}

/** The three articles nearest to one, the nearest first. */
export async function relatedArticles(db: Reads, articleId: string): Promise<ArticleLine[]> {
  const { rows } = await sql<Row>`
    select p.article_id as id, p.kind, p.slug, p.title, p.summary, p.published_at as "publishedAt",
      p.updated_at as "updatedAt", null::uuid as "pictureId",
      coalesce((select json_agg(json_build_object('slug', t.slug, 'name', t.name) order by t.name)
        from theme t where t.network_id = p.network_id and t.id::text = any(p.theme_ids)), '[]') as themes
    from related_article r
    join published_article p on p.network_id = r.network_id and p.article_id = r.other_id
    where r.article_id = ${articleId} order by r.score desc, p.published_at desc limit 3`.execute(
    db,
  )
  return withPictures(db, rows)
}

/** Somebody whom an article names; without a name once they had it erased. */
export interface NamedPerson {
  name: string | null
  demonstration: boolean
}

/** Everything that the page of an article shows. */
export interface ShownArticle {
  id: string
  slug: string
  number: number
  content: ArticleContent
  publishedAt: Date
  /** When this revision was published. */
  revisedAt: Date
  themes: { slug: string; name: string }[]
  councils: { slug: string; council: string }[]
  picture: ShownPicture | null
  people: ReadonlyMap<string, NamedPerson>
  /** Addresses of withdrawn articles that its text leads to. */
  withdrawn: ReadonlySet<string>
  corrections: Correction[]
}

export interface Correction {
  number: number
  /** What changed; null for the first text. */
  correction: string | null
  at: Date
}

/** A published article by the last part of its address: its newest revision, or one of the older ones. */
export async function publishedArticle(
  db: Reads,
  slug: string,
  number: number | null = null,
): Promise<ShownArticle | null> {
  const { rows } = await sql<{
    id: string
    slug: string
    number: number
    content: ArticleContent
    publishedAt: Date
    revisedAt: Date
  }>`select p.article_id as id, p.slug, r.number, r.content, p.published_at as "publishedAt", r.published_at as "revisedAt"
    from published_article p
    join article_revision r on r.network_id = p.network_id and r.article_id = p.article_id
      and r.number = coalesce(${number}::int, p.number)
    where p.slug = ${slug}`.execute(db)
  const found = rows[0]
  if (!found) return null
  return {
    ...found,
    ...(await around(db, found.content)),
    corrections: await db
      .selectFrom('article_revision')
      .select(['number', 'correction', 'published_at as at'])
      .where('article_id', '=', found.id)
      .orderBy('number', 'desc')
      .execute(),
  }
}

/** What stands around the text of an article: its picture, themes, councils, people, and links that lead to withdrawn ones. */
export async function around(
  db: Reads,
  content: ArticleContent,
): Promise<Pick<ShownArticle, 'picture' | 'themes' | 'councils' | 'people' | 'withdrawn'>> {
  const ids = [...content.quotes.map(({ personId }) => personId), content.authorId ?? []].flat()
  const { rows } = await sql<{
    themes: ShownArticle['themes']
    councils: ShownArticle['councils']
    people: { id: string; name: string | null; demonstration: boolean }[]
  }>`select
    coalesce((select json_agg(json_build_object('slug', t.slug, 'name', t.name) order by t.name)
      from theme t where t.id::text = any(${content.themeIds}::text[])), '[]') as themes,
    coalesce((select json_agg(json_build_object('slug', a.slug, 'council', a.short_name) order by a.short_name)
      from authority a where a.gss = any(${content.councils}::text[])), '[]') as councils,
    coalesce((select json_agg(json_build_object('id', p.id, 'demonstration', p.demonstration,
        'name', case when p.erased_at is null then p.name end))
      from person p where p.id::text = any(${ids}::text[])), '[]') as people`.execute(db)
  const { themes, councils, people } = rows[0]!
  return {
    themes,
    councils,
    people: new Map(people.map(({ id, ...person }) => [id, person])),
    picture: await pictureShown(db, content.pictureId),
    withdrawn: new Set((await withdrawnSlugs(db, content.links)).map(({ slug }) => slug)),
  }
}

export interface Withdrawal {
  title: string
  reason: string
  at: Date
}

/** Why an article that stood at this address was withdrawn; null where none was. */
export async function withdrawalAt(db: Reads, slug: string): Promise<Withdrawal | null> {
  const row = await db
    .selectFrom('article_withdrawal')
    .select(['title', 'reason', 'withdrawn_at as at'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

/** What a list of news can be narrowed by: themes and councils that some article is about. */
export async function newsChoices(db: Reads): Promise<{
  themes: { id: string; slug: string; name: string }[]
  councils: { gss: string; slug: string; council: string }[]
}> {
  const { rows: themes } = await sql<{ id: string; slug: string; name: string }>`
    select t.id, t.slug, t.name from theme t where exists (select from article_theme a
      where a.network_id = t.network_id and a.theme_id = t.id) order by t.name`.execute(db)
  const { rows: councils } = await sql<{ gss: string; slug: string; council: string }>`
    select a.gss, a.slug, a.short_name as council from authority a
    where a.gss in (select m.gss from membership m) and exists (select from article_council c where c.gss = a.gss)
    order by a.short_name`.execute(db)
  return { themes, councils }
}

/** Addresses of all published articles, the newest first: for the map of the site. */
export async function articleSlugs(db: Reads, limit = 50_000): Promise<string[]> {
  const rows = await db
    .selectFrom('published_article')
    .select('slug')
    .orderBy('published_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ slug }) => slug)
}

/** A theme by the last part of its address. */
export async function themeAt(
  db: Reads,
  slug: string,
): Promise<{ id: string; name: string } | null> {
  const query = db.selectFrom('theme').select(['id', 'name']).where('slug', '=', slug)
  return (await query.executeTakeFirst()) ?? null
}

/** A council that is or was a member, by the last part of its address. */
export async function councilAt(
  db: Reads,
  slug: string,
): Promise<{ gss: string; council: string } | null> {
  const row = await db
    .selectFrom('authority as a')
    .innerJoin('membership as m', 'm.gss', 'a.gss')
    .select(['a.gss', 'a.short_name as council'])
    .where('a.slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}
