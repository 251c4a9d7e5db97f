import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import type { Nation } from '../facts.ts'

/** One authority of the national register. */
export interface AuthorityRow {
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
  population: number | null
  populationSource: string | null
  /** WGS84 degrees. */
  lat: number | null
  lon: number | null
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
    .values(
      rows.map((row) => ({
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
        lat: row.lat,
        lon: row.lon,
        source: row.source,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('gss').doUpdateSet((set) => ({
        name: set.ref('excluded.name'),
        short_name: set.ref('excluded.short_name'),
        slug: set.ref('excluded.slug'),
        kind: set.ref('excluded.kind'),
        nation: set.ref('excluded.nation'),
        region: set.ref('excluded.region'),
        valid_from: set.ref('excluded.valid_from'),
        valid_until: set.ref('excluded.valid_until'),
        population: set.ref('excluded.population'),
        population_source: set.ref('excluded.population_source'),
        lat: set.ref('excluded.lat'),
        lon: set.ref('excluded.lon'),
        source: set.ref('excluded.source'),
      })),
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
