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
  members: (slug) => sql<Words>`
    select 'Member' as kicker, a.short_name as title from authority a
    where a.slug = ${slug} and exists (select from membership m where m.gss = a.gss)`,
}
