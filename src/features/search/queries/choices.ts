import type { Reads } from '../../../kernel/db.ts'
import { whereMoved } from '../../../kernel/moved-address.ts'
import type { Filters } from '../../finding/index.ts'
import type { Asked } from '../asked.ts'

/** A value that can be chosen: how it stands in an address, what is counted by, what it is called. */
export interface Choice {
  slug: string
  value: string
  name: string
}

export interface Choices {
  themes: Choice[]
  councils: Choice[]
}

/** The themes of the network, and the councils among these codes and slugs. */
export async function choicesOf(
  db: Reads,
  { codes, slug }: { codes: readonly string[]; slug: string | null },
): Promise<Choices> {
  const themes = await db.selectFrom('theme').select(['slug', 'name']).orderBy('name').execute()
  const councils = await db
    .selectFrom('authority')
    .select(['slug', 'gss as value', 'short_name as name'])
    .where((where) => where.or([where('gss', 'in', [...codes, '']), where('slug', '=', slug)]))
    .orderBy('short_name')
    .execute()
  return { themes: themes.map((theme) => ({ ...theme, value: theme.slug })), councils }
}

/** What is asked for as filters; a theme or council that is not there finds nothing. */
export async function filtersOf(db: Reads, asked: Asked): Promise<Filters> {
  const council = asked.council
    ? await db.selectFrom('authority').select('gss').where('slug', '=', asked.council).execute()
    : null
  return {
    ...(asked.kind ? { kinds: [asked.kind] } : {}),
    ...(asked.theme ? { themes: [await themeNow(db, asked.theme)] } : {}),
    ...(council ? { councils: council.length > 0 ? council.map(({ gss }) => gss) : ['-'] } : {}),
    ...(asked.from ? { from: asked.from } : {}),
    ...(asked.until ? { until: asked.until } : {}),
  }
}

/** The slug of a theme today: a search that was kept finds it after it got another name. */
async function themeNow(db: Reads, slug: string): Promise<string> {
  const moved = await whereMoved(db, `/themes/${slug}`)
  return moved?.split('/').at(-1) ?? slug
}
