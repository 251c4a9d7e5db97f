import type { Reads } from '../../../kernel/db.ts'
import { publishedLines } from '../../publications/index.ts'
import type { Story, StoryKind } from '../edition.ts'

/** How far back a first edition looks. */
const firstDays = 92

/** Everything published and not withdrawn that an edition may tell of, the newest first. */
export async function storiesHere(db: Reads): Promise<Story[]> {
  const stories = [...(await publicationStories(db)), ...(await eventStories(db))]
  return stories.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
}

/** These stories in this order, without those that are published no more. */
export async function storiesOf(
  db: Reads,
  refs: readonly { kind: StoryKind; id: string }[],
): Promise<Story[]> {
  const here = new Map((await storiesHere(db)).map((story) => [`${story.kind} ${story.id}`, story]))
  return refs.flatMap(({ kind, id }) => here.get(`${kind} ${id}`) ?? [])
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
    .select(['edition_item.kind', 'subject_id'])
    .where('published_at', 'is not', null)
    .execute()
  const before = new Set(told.map(({ kind, subject_id: id }) => `${kind} ${id}`))
  return (await storiesHere(db)).filter(
    (story) =>
      story.publishedAt > since &&
      (story.until === null || story.until > now) &&
      !before.has(`${story.kind} ${story.id}`),
  )
}

async function publicationStories(db: Reads): Promise<Story[]> {
  const themes = await db
    .selectFrom('publication_theme')
    .select(['publication_id', 'theme_id'])
    .execute()
  return (await publishedLines(db)).map((line) => ({
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
async function eventStories(db: Reads): Promise<Story[]> {
  const rows = await db
    .selectFrom('network_event')
    .select(['id', 'slug', 'title', 'summary', 'published_at as publishedAt', 'ends_at as until'])
    .where('published_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .where('audience', '=', 'public')
    .execute()
  const themes = await db.selectFrom('event_theme').select(['event_id', 'theme_id']).execute()
  return rows.flatMap(({ slug, publishedAt, ...row }) =>
    publishedAt === null
      ? []
      : [
          {
            ...row,
            kind: 'event' as const,
            path: `/events/${slug}`,
            publishedAt,
            themeIds: themes.filter((one) => one.event_id === row.id).map((one) => one.theme_id),
          },
        ],
  )
}
