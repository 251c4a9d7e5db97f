import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { AuthorityNames, comparable } from '../authority-name.ts'
import type { Nation } from '../facts.ts'
import { registerEntries } from './find-authority.ts'

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

/** What a search in the register came to. */
export interface RegisterSearch {
  /** The one that is meant first; at most twenty, so that a search stays a search. */
  found: Found[]
  /** Whether none bears the words, and those found are the nearest to them. */
  guessed: boolean
}

/** The authorities of the national register that these words name in any spelling, or whose name or code holds them; where none does, those with the nearest names. */
export async function searchRegister(
  db: Reads,
  words: string,
  day: string,
): Promise<RegisterSearch> {
  const part = comparable(words)
  if (part === '') return { found: [], guessed: false }
  const entries = await registerEntries(db)
  const { found, candidates } = new AuthorityNames(entries).match(words)
  const holding = entries.filter((one) =>
    [one.name, one.shortName, one.welshName ?? '', one.gss, ...one.otherNames].some((name) =>
      comparable(name).includes(part),
    ),
  )
  const first = found ? [found] : candidates
  const ranked = [...new Set([...first, ...holding, ...candidates])].slice(0, 20)
  const members = new Set(await memberCodes(db, day))
  return {
    found: ranked.map((one) => ({
      gss: one.gss,
      slug: one.slug,
      council: one.shortName,
      name: one.name,
      nation: one.nation,
      region: one.region,
      validUntil: one.validUntil,
      member: members.has(one.gss),
    })),
    guessed: found === null && holding.length === 0,
  }
}

async function memberCodes(db: Reads, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('gss')
    .where(
      sql<boolean>`coalesce(from_date, '-infinity') <= ${day}::date and coalesce(until_date, 'infinity') > ${day}::date`,
    )
    .execute()
  return rows.map(({ gss }) => gss)
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
