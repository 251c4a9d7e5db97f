import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { ArticleContent, FactBox } from '../../../kernel/tables/articles.ts'
import { type ArticleKind, type ArticleState, stateOf } from '../article.ts'

/** The lists of the desk, in the order in which they are shown. */
export const deskViews = ['writing', 'scheduled', 'published', 'withdrawn'] as const
export type DeskView = (typeof deskViews)[number]

export interface DeskLine {
  id: string
  kind: ArticleKind
  title: string
  slug: string
  updatedAt: Date
  by: string | null
  publishedAt: Date | null
  scheduledAt: Date | null
  withdrawnAt: Date | null
  /** Quotes asked for, and those approved. */
  quotes: number
  approved: number
}

const conditions: Record<DeskView, RawBuilder<boolean>> = {
  writing: sql`p.article_id is null and w.article_id is null and s.id is null`,
  scheduled: sql`s.id is not null`,
  published: sql`p.article_id is not null`,
  withdrawn: sql`w.article_id is not null`,
}

const pageSize = 30

/** One page of a list of the desk, the newest change first; `before` is the id of the last line of the page before. */
export async function deskPage(
  db: Reads,
  view: DeskView,
  before: string | null,
): Promise<{ lines: DeskLine[]; next: string | null }> {
  const after = before
    ? sql`and (a.updated_at, a.id) < (select b.updated_at, b.id from article b where b.id = ${before})`
    : sql``
  const { rows } = await sql<DeskLine>`
    select a.id, a.kind, a.title, a.slug, a.updated_at as "updatedAt", n.name as by, p.published_at as "publishedAt",
      s.at as "scheduledAt", w.withdrawn_at as "withdrawnAt",
      (select count(*)::int from quote q where q.network_id = a.network_id and q.article_id = a.id and q.dropped_at is null) as quotes,
      (select count(*)::int from quote q where q.network_id = a.network_id and q.article_id = a.id and q.dropped_at is null
        and (select r.decision = 'approved' and r.proposal = q.proposal from quote_answer r
          where r.network_id = q.network_id and r.quote_id = q.id order by r.number desc limit 1)) as approved
    from article a
    left join person n on n.network_id = a.network_id and n.id = a.updated_by
    left join published_article p on p.network_id = a.network_id and p.article_id = a.id
    left join article_withdrawal w on w.network_id = a.network_id and w.article_id = a.id
    left join article_schedule s on s.network_id = a.network_id and s.article_id = a.id and s.ended_at is null
    where ${conditions[view]} ${after}
    order by a.updated_at desc, a.id desc limit ${pageSize + 1}`.execute(db)
  const lines = rows.slice(0, pageSize)
  return { lines, next: rows.length > pageSize ? (lines.at(-1)?.id ?? null) : null }
}

export interface Schedule {
  at: Date
  by: string | null
}

export interface DeskArticle {
  id: string
  kind: ArticleKind
  slug: string
  title: string
  summary: string
  text: string
  byline: string
  author_id: string | null
  picture_id: string | null
  theme_ids: string[]
  councils: string[]
  facts: FactBox | null
  lockVersion: number
  updatedAt: Date
  by: string | null
  state: ArticleState
  newest: { number: number; content: ArticleContent; publishedAt: Date } | null
  schedule: Schedule | null
  /** The last minute that was set and refused, unless something was published or set since. */
  failed: { at: Date; refusal: string } | null
  withdrawal: { reason: string; at: Date; by: string | null } | null
  previews: number
}

/** An article as its writers see it, with what was done to it; null where there is none. */
export async function deskArticle(db: Reads, id: string): Promise<DeskArticle | null> {
  const article = await db
    .selectFrom('article as a')
    .leftJoin('person as n', (join) =>
      join.onRef('n.network_id', '=', 'a.network_id').onRef('n.id', '=', 'a.updated_by'),
    )
    .selectAll('a')
    .select('n.name as by')
    .where('a.id', '=', id)
    .executeTakeFirst()
  if (!article) return null
  const newest = await db
    .selectFrom('article_revision')
    .select(['number', 'content', 'published_at as publishedAt'])
    .where('article_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const schedule = await db
    .selectFrom('article_schedule as s')
    .leftJoin('person as n', (join) =>
      join.onRef('n.network_id', '=', 's.network_id').onRef('n.id', '=', 's.set_by'),
    )
    .select(['s.at', 's.outcome', 's.refusal', 'n.name as by'])
    .where('s.article_id', '=', id)
    .orderBy('s.set_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const withdrawal = await db
    .selectFrom('article_withdrawal as w')
    .leftJoin('person as n', (join) =>
      join.onRef('n.network_id', '=', 'w.network_id').onRef('n.id', '=', 'w.withdrawn_by'),
    )
    .select(['w.reason', 'w.withdrawn_at as at', 'n.name as by'])
    .where('w.article_id', '=', id)
    .executeTakeFirst()
  const { previews } = await db
    .selectFrom('article_preview')
    .select((select) => select.fn.countAll<number>().as('previews'))
    .where('article_id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow()
  const { lock_version: lockVersion, updated_at: updatedAt, ...row } = article
  const scheduled = schedule?.outcome === null ? schedule : null
  const isFailed = schedule?.outcome === 'refused' && (!newest || newest.publishedAt < schedule.at)
  return {
    ...row,
    lockVersion,
    updatedAt,
    newest: newest ?? null,
    schedule: scheduled && { at: scheduled.at, by: scheduled.by },
    failed: isFailed ? { at: schedule.at, refusal: schedule.refusal ?? '' } : null,
    withdrawal: withdrawal ?? null,
    previews,
    state: stateOf({
      withdrawn: withdrawal !== undefined,
      published: newest?.number ?? 0,
      scheduled: scheduled !== null,
    }),
  }
}

export interface WritingChoices {
  themes: { id: string; name: string }[]
  councils: { gss: string; council: string }[]
}

/** What an article can be about: the themes, and every council that is or was a member. */
export async function writingChoices(db: Reads): Promise<WritingChoices> {
  const themes = await db.selectFrom('theme').select(['id', 'name']).orderBy('name').execute()
  const councils = await db
    .selectFrom('authority as a')
    .select(['a.gss', 'a.short_name as council'])
    .where((where) =>
      where.exists(
        where.selectFrom('membership as m').select('m.id').whereRef('m.gss', '=', 'a.gss'),
      ),
    )
    .orderBy('a.short_name')
    .execute()
  return { themes, councils }
}

/** The article of a secret address that still holds; null for every other. */
export async function previewedArticle(db: Reads, tokenHash: string): Promise<string | null> {
  const row = await db
    .selectFrom('article_preview')
    .select('article_id')
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row?.article_id ?? null
}
