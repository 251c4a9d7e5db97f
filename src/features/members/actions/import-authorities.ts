import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import type { Nation, UrbanClass } from '../facts.ts'

/** One authority of the national register. */
export interface AuthorityRow {
  /** Nine characters; of a district of Northern Ireland before 2015 its former code, like 95A. */
  gss: string
  name: string
  shortName: string
  slug: string
  kind: string
  nation: Nation
  region: string | null
  /** ISO dates; `validUntil` is the first day of no longer being. */
  validFrom: string | null
  validUntil: string | null
  /** Codes of those that took over on `validUntil`. */
  successors: string[]
  /** Null of bodies of several councils: people are counted with their councils. */
  population: number | null
  populationSource: string | null
  populationYear: number | null
  /** WGS84 degrees. */
  lat: number | null
  lon: number | null
  areaKm2: number | null
  urbanClass: UrbanClass | null
  /** The county council above a district. */
  countyGss: string | null
  /** The official name of the combined authority that it belongs to. */
  combinedAuthority: string | null
  /** Codes that it had before boundaries were mended. */
  formerGss: string[]
  welshName: string | null
  otherNames: string[]
  source: string
}

/** Brings the register of authorities up to date; those that are known are corrected, none is removed. Doing it twice is the same as once. It is reference data, shared by all networks, so no event of one network tells of it. */
export async function importAuthorities(
  act: Pick<Act, 'db'>,
  rows: readonly AuthorityRow[],
): Promise<{ imported: number }> {
  if (rows.length === 0) return { imported: 0 }
  await act.db
    .insertInto('authority')
    .values(rows.map(columnsOf))
    .onConflict((conflict) =>
      conflict
        .column('gss')
        .doUpdateSet((set) =>
          Object.fromEntries(
            Object.keys(columnsOf(rows[0]!)).map((column) => [
              column,
              set.ref(`excluded.${column as keyof ReturnType<typeof columnsOf>}`),
            ]),
          ),
        ),
    )
    .execute()
  const successions = rows.flatMap(({ gss, validUntil, successors }) =>
    validUntil === null
      ? []
      : successors.map((successor_gss) => ({ gss, successor_gss, on_date: validUntil })),
  )
  if (successions.length > 0)
    await act.db
      .insertInto('authority_successor')
      .values(successions)
      .onConflict((conflict) =>
        conflict
          .columns(['gss', 'successor_gss'])
          .doUpdateSet({ on_date: sql<string>`excluded.on_date` }),
      )
      .execute()
  return { imported: rows.length }
}

function columnsOf(row: AuthorityRow) {
  return {
    gss: row.gss,
    name: row.name,
    short_name: row.shortName,
    slug: row.slug,
    kind: row.kind,
    nation: row.nation,
    region: row.region,
    valid_from: row.validFrom,
    valid_until: row.validUntil,
    population: row.population,
    population_source: row.populationSource,
    population_year: row.populationYear,
    lat: row.lat,
    lon: row.lon,
    area_km2: row.areaKm2,
    urban_class: row.urbanClass,
    county_gss: row.countyGss,
    combined_authority: row.combinedAuthority,
    former_gss: row.formerGss,
    welsh_name: row.welshName,
    other_names: row.otherNames,
    source: row.source,
  }
}
