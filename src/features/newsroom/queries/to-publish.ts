import type { Reads } from '../../../kernel/db.ts'
import type { ArticleContent, FactBox } from '../../../kernel/tables/articles.ts'
import { notToBeQuotedOn } from '../../members/index.ts'
import { peopleIn } from '../../pictures/index.ts'
import type { ArticleKind, BeforeElection, ToPublish } from '../article.ts'
import { ownLinks, placedQuotes } from '../article-text.ts'
import { type QuoteLine, quotesOf } from './quotes.ts'

/** The columns of an article as it is being written. */
export interface ArticleRow {
  id: string
  kind: ArticleKind
  title: string
  summary: string
  text: string
  byline: string
  author_id: string | null
  picture_id: string | null
  theme_ids: string[]
  councils: string[]
  facts: FactBox | null
}

interface Past {
  withdrawn: boolean
  newest: { number: number; content: ArticleContent } | null
  scheduled: boolean
}

/** What would be published of an article now, and all that the rule of publishing asks; `day` is the ISO date on which it would be. */
export async function toPublish(
  db: Reads,
  article: ArticleRow,
  past: Past,
  { day, baseUrl }: { day: string; baseUrl: string },
): Promise<{ facts: ToPublish; content: ArticleContent; quotes: QuoteLine[] }> {
  const quotes = await quotesOf(db, article.id)
  const content = await contentOf(db, article, past, quotes, baseUrl)
  const positions = new Set(quotes.map(({ position }) => position))
  const facts: ToPublish = {
    withdrawn: past.withdrawn,
    published: past.newest?.number ?? 0,
    scheduled: past.scheduled,
    summary: article.summary,
    text: article.text,
    changed: past.newest === null || sameText(past.newest.content) !== sameText(content),
    unanswered: quotes.filter(({ state }) => state !== 'approved').map(({ name }) => name),
    unknownQuotes: placedQuotes(article.text).filter((number) => !positions.has(number)),
    withdrawnLinks: await withdrawnAmong(db, content.links),
    beforeElection: await beforeElection(db, article, quotes, day),
  }
  return { facts, content, quotes }
}

async function contentOf(
  db: Reads,
  article: ArticleRow,
  past: Past,
  quotes: readonly QuoteLine[],
  baseUrl: string,
): Promise<ArticleContent> {
  const network = await db.selectFrom('network').select('about').executeTakeFirstOrThrow()
  const about = article.kind === 'announcement' ? network.about || null : null
  return {
    format: 'hanse-article/1',
    kind: article.kind,
    title: article.title,
    summary: article.summary,
    text: article.text,
    byline: article.byline,
    authorId: article.author_id,
    pictureId: article.picture_id,
    themeIds: article.theme_ids,
    councils: article.councils,
    facts: article.facts,
    // What the network said of itself is frozen with the first publication.
    about: past.newest?.content.about ?? about,
    quotes: quotes.flatMap(({ state, answer, position, personId }) =>
      state === 'approved' && answer
        ? {
            position,
            words: answer.words,
            sha256: answer.sha256,
            personId,
            capacity: answer.capacity,
            day: answer.answeredAt.toISOString().slice(0, 10),
          }
        : [],
    ),
    links: ownLinks(article.text, baseUrl),
  }
}

/** Key order differs between what the database gives back and what was just made. */
function sameText(content: ArticleContent): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (value === null || typeof value !== 'object') return value
    return Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)])
  }
  return JSON.stringify(sorted(content))
}

/** Headlines of the articles among these addresses that were withdrawn. */
export async function withdrawnAmong(db: Reads, slugs: readonly string[]): Promise<string[]> {
  return (await withdrawnSlugs(db, slugs)).map(({ title }) => title)
}

/** Those of these addresses at which a withdrawn article stands. */
export async function withdrawnSlugs(
  db: Reads,
  slugs: readonly string[],
): Promise<{ slug: string; title: string }[]> {
  if (slugs.length === 0) return []
  return db
    .selectFrom('article_withdrawal')
    .select(['slug', 'title'])
    .where('slug', 'in', [...slugs])
    .orderBy('title')
    .execute()
}

async function beforeElection(
  db: Reads,
  article: ArticleRow,
  quotes: readonly QuoteLine[],
  day: string,
): Promise<BeforeElection[]> {
  const held = await notToBeQuotedOn(db, day)
  if (held.size === 0) return []
  const found = (personId: string | null, name: string, how: BeforeElection['how']) => {
    const refusal = personId === null ? undefined : held.get(personId)
    return refusal ? [{ name, gss: refusal.gss, pollDay: refusal.election.pollDay, how }] : []
  }
  const pictured = article.picture_id ? await peopleIn(db, [article.picture_id], day) : []
  return [
    ...quotes.flatMap(({ personId, name }) => found(personId, name, 'quoted')),
    ...pictured.flatMap(({ personId, name }) => found(personId, name, 'pictured')),
    ...found(article.author_id, article.byline, 'writing'),
  ]
}
