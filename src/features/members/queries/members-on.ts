import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { MembershipKind, Nation } from '../facts.ts'
import { countOn, type MemberCount, type Spell, standingOn } from '../membership.ts'
import { spellOf } from '../spell-row.ts'

/** A council with one spell in the network. */
export interface MemberSpell extends Spell {
  membershipId: string
  slug: string
  /** "City of Lincoln Council", and as people say it: "Lincoln". */
  name: string
  council: string
  kind: MembershipKind
  nation: Nation
  region: string | null
  politicalGroup: string | null
  population: number | null
  populationSource: string | null
  lat: number | null
  lon: number | null
}

/** Every spell of every council that is or was a member, by the council's name, the oldest spell first. */
export async function allSpells(db: Reads): Promise<MemberSpell[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('authority', 'authority.gss', 'membership.gss')
    .selectAll('membership')
    .select([
      'authority.slug',
      'authority.name',
      'authority.short_name',
      'authority.nation',
      'authority.region',
      'authority.population',
      'authority.population_source',
      'authority.lat',
      'authority.lon',
    ])
    .orderBy(sql`lower(authority.short_name)`)
    .orderBy('membership.from_date')
    .execute()
  return rows.map((row) => ({
    ...spellOf(row),
    membershipId: row.id,
    slug: row.slug,
    name: row.name,
    council: row.short_name,
    kind: row.kind,
    nation: row.nation,
    region: row.region,
    politicalGroup: row.political_group,
    population: row.population,
    populationSource: row.population_source,
    lat: row.lat,
    lon: row.lon,
  }))
}

/** The councils counted as founding or full members on a day, ISO date, by name. */
export async function membersOn(db: Reads, day: string): Promise<MemberSpell[]> {
  const spells = await allSpells(db)
  return spells.filter((spell) => isVoting(spell) && standingOn(spell, day).counted)
}

/** How many founding and full members on a day, ISO date, and between what figures the sources leave it. */
export async function memberCountOn(db: Reads, day: string): Promise<MemberCount> {
  return countOn((await allSpells(db)).filter(isVoting), day)
}

/** Associates and observers are in the network, and are not members who are counted and sign. */
export function isVoting({ kind }: Pick<MemberSpell, 'kind'>): boolean {
  return kind === 'founder' || kind === 'full'
}
