import type { Reads } from '../../../kernel/db.ts'
import { publishedLines } from '../../publications/index.ts'
import type { Story, StoryKind } from '../edition.ts'

/** How far back a first edition looks, in days. */
const firstDays = 92

/** Which stories: those published from a moment on, or these by their ids. */
type Wanted = { since: Date } | { ids: readonly string[] }

/** Everything published and not withdrawn that an edition may tell of, the newest first. */
export async function storiesHere(db: Reads, wanted: Wanted): Promise<Story[]> {
  if ('ids' in wanted && wanted.ids.length === 0) return []
  const stories = [
    ...(await articleStories(db, wanted)),
    ...(await publicationStories(db, wanted)),
    ...(await eventStories(db, wanted)),
  ]
  return stories.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
}

/** These stories in this order, without those that are published no more. */
export async function storiesOf(
  db: Reads,
  refs: readonly { kind: StoryKind; id: string }[],
): Promise<Story[]> {
  const here = await storiesHere(db, { ids: refs.map(({ id }) => id) })
  return refs.flatMap(
    ({ kind, id }) => here.find((one) => one.kind === kind && one.id === id) ?? [],
  )
}

/** What waits for the newsletter: published since the last edition went out and told in none yet, the newest first. */
export async function newsletterQueue(db: Reads, now: Date): Promise<Story[]> {
  const last = await db
    .selectFrom('edition')
    .select((row) => row.fn.max('published_at').as('at'))
    .executeTakeFirst()
  const since = last?.at ?? new Date(now.getTime() - firstDays * 86_400_000)
  const told = await db
    .selectFrom('edition_item')
    .innerJoin('edition', (join) =>
      join
        .onRef('edition.network_id', '=', 'edition_item.network_id')
        .onRef('edition.id', '=', 'edition_item.edition_id'),
    )
    .select('subject_id')
    .where('published_at', 'is not', null)
    .execute()
  const before = new Set(told.map((one) => one.subject_id))
  return (await storiesHere(db, { since })).filter(
    (story) => (story.until === null || story.until > now) && !before.has(story.id),
  )
}

async function articleStories(db: Reads, wanted: Wanted): Promise<Story[]> {
  const rows = await db
    .selectFrom('published_article')
    .select(['article_id as id', 'slug', 'title', 'summary', 'published_at as publishedAt'])
    .select('theme_ids as themeIds')
    .where((where) =>
      'ids' in wanted
        ? where('article_id', 'in', wanted.ids)
        : where('published_at', '>=', wanted.since),
    )
    .execute()
  return rows.map(({ slug, ...row }) => ({
    ...row,
    kind: 'article',
    path: `/news/${slug}`,
    until: null,
  }))
}

async function publicationStories(db: Reads, wanted: Wanted): Promise<Story[]> {
  const lines = (await publishedLines(db)).filter((line) =>
    'ids' in wanted ? wanted.ids.includes(line.id) : line.firstPublishedAt >= wanted.since,
  )
  const themes = await db
    .selectFrom('publication_theme')
    .select(['publication_id', 'theme_id'])
    .execute()
  return lines.map((line) => ({
    kind: 'publication',
    id: line.id,
    title: line.title,
    summary: line.summary,
    path: `/publications/${line.slug}`,
    publishedAt: line.firstPublishedAt,
    until: null,
    themeIds: themes.filter((one) => one.publication_id === line.id).map((one) => one.theme_id),
  }))
}

/** Events that everybody may come to and that were not called off. */
async function eventStories(db: Reads, wanted: Wanted): Promise<Story[]> {
  const rows = await db
    .selectFrom('network_event')
    .select(['id', 'slug', 'title', 'summary', 'published_at as publishedAt', 'ends_at as until'])
    .where('cancelled_at', 'is', null)
    .where('audience', '=', 'public')
    .where((where) =>
      'ids' in wanted
        ? where.and([where('id', 'in', wanted.ids), where('published_at', 'is not', null)])
        : where('published_at', '>=', wanted.since),
    )
    .execute()
  const themes = await db.selectFrom('event_theme').select(['event_id', 'theme_id']).execute()
  return rows.map(({ slug, publishedAt, ...row }) => ({
    ...row,
    kind: 'event',
    path: `/events/${slug}`,
    publishedAt: publishedAt!,
    themeIds: themes.filter((one) => one.event_id === row.id).map((one) => one.theme_id),
  }))
}
