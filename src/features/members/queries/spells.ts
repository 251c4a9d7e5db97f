import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { UrbanClass } from '../country.ts'
import type { MembershipKind, Nation } from '../facts.ts'
import type { Spell } from '../membership.ts'
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
  /** What kind of authority it is: "district", "unitary". */
  authorityKind: string
  /** The first day on which the authority is no more, ISO date. */
  abolished: string | null
  urbanClass: UrbanClass | null
  politicalGroup: string | null
  population: number | null
  populationSource: string | null
  lat: number | null
  lon: number | null
}

/** Every spell, or those of one council, by the council's name, the oldest first. */
export async function readSpells(db: Reads, gss: string | null = null): Promise<MemberSpell[]> {
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
      'authority.kind as authority_kind',
      'authority.valid_until as abolished',
      'authority.urban_class',
      'authority.population',
      'authority.population_source',
      'authority.lat',
      'authority.lon',
    ])
    .$if(gss !== null, (query) => query.where('membership.gss', '=', gss!))
    .orderBy(sql`lower(authority.short_name)`)
    .orderBy('membership.from_date', (by) => by.asc().nullsFirst())
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
    authorityKind: row.authority_kind,
    abolished: row.abolished,
    urbanClass: row.urban_class,
    politicalGroup: row.political_group,
    population: row.population,
    populationSource: row.population_source,
    lat: row.lat,
    lon: row.lon,
  }))
}

/** Associates and observers are in the network, and are not members who are counted and sign. */
export function isVoting({ kind }: Pick<MemberSpell, 'kind'>): boolean {
  return kind === 'founder' || kind === 'full'
}
