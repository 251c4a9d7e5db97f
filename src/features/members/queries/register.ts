import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { Nation } from '../facts.ts'

export interface Found {
  gss: string
  slug: string
  council: string
  name: string
  nation: Nation
  region: string | null
  validUntil: string | null
  member: boolean
}

/** The authorities of the national register whose name or code holds these words, by name; at most twenty, so that a search stays a search. */
export async function searchRegister(db: Reads, words: string, day: string): Promise<Found[]> {
  const like = `%${words.trim().replace(/[\\%_]/g, '\\$&')}%`
  if (like === '%%') return []
  return db
    .selectFrom('authority')
    .select([
      'gss',
      'slug',
      'short_name as council',
      'name',
      'nation',
      'region',
      'valid_until as validUntil',
    ])
    .select(
      sql<boolean>`exists (select from membership m where m.gss = authority.gss
        and coalesce(m.from_date, '-infinity') <= ${day}::date and coalesce(m.until_date, 'infinity') > ${day}::date)`.as(
        'member',
      ),
    )
    .where((where) =>
      where.or([
        where('name', 'ilike', like),
        where('short_name', 'ilike', like),
        where('gss', 'ilike', like),
      ]),
    )
    .orderBy('short_name')
    .limit(20)
    .execute()
}

/** How many authorities the register knows. */
export async function registerSize(db: Reads): Promise<number> {
  const row = await db
    .selectFrom('authority')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** One authority of the register by slug, member or not; null where none is called so. */
export async function authorityBySlug(
  db: Reads,
  slug: string,
): Promise<{ gss: string; slug: string; council: string; name: string } | null> {
  const row = await db
    .selectFrom('authority')
    .select(['gss', 'slug', 'short_name as council', 'name'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

/** The themes of the network by name. */
export function themesHere(db: Reads): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('theme').select(['id', 'name']).orderBy('name').execute()
}
