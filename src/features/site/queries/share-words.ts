import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { standingPages } from '../standing-pages.ts'

/** What stands on the picture of the page at this path ("themes/ports"); null where the page has no words of its own. Only what everybody may read. */
export async function shareWords(
  db: Reads,
  path: string,
): Promise<{ kicker: string; title: string } | null> {
  const standing = standingPages.find(({ href }) => href === `/${path}`)
  if (standing) return { kicker: '', title: standing.title }
  const [section, slug] = path.split('/', 2)
  const look = section === undefined ? undefined : looks[section]
  if (!look || !slug) return null
  const { rows } = await look(slug).execute(db)
  const row = rows[0]
  return row ? { kicker: row.kicker, title: row.title } : null
}

type Words = { kicker: string; title: string }

const looks: Record<string, (slug: string) => ReturnType<typeof sql<Words>>> = {
  themes: (slug) => sql<Words>`
    select name as kicker, coalesce(nullif(line, ''), name) as title from theme where slug = ${slug}`,
  responses: (slug) => sql<Words>`
    select 'Response' as kicker, record::jsonb #>> '{response,title}' as title
    from published_response where slug = ${slug}`,
  publications: (slug) => sql<Words>`
    select v.document ->> 'kind' as kicker, v.document ->> 'title' as title from publication p
    join publication_version v on v.network_id = p.network_id and v.publication_id = p.id
    where p.slug = ${slug} and p.withdrawn_at is null order by v.number desc limit 1`,
  editions: (slug) => sql<Words>`
    select 'Newsletter' as kicker, title from edition
    where published_at is not null and number::text = ${slug}`,
  news: (slug) => sql<Words>`
    select 'News' as kicker, title from published_article where slug = ${slug}`,
  videos: (slug) => sql<Words>`
    select 'Video' as kicker, title from video
    where slug = ${slug} and published_at is not null and withdrawn_at is null`,
  events: (slug) => sql<Words>`
    select 'Event' as kicker, title from network_event
    where slug = ${slug} and published_at is not null and audience = 'public'`,
  members: (slug) => sql<Words>`
    select 'Member' as kicker, a.short_name as title from authority a
    where a.slug = ${slug} and exists (select from membership m where m.gss = a.gss)`,
}
