import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { AuthorityRow } from '../actions/import-authorities.ts'

/** Every authority of the register with all that it knows of it, by code. */
export function wholeRegister(db: Reads): Promise<AuthorityRow[]> {
  return db
    .selectFrom('authority')
    .select([
      'gss',
      'name',
      'short_name as shortName',
      'slug',
      'kind',
      'nation',
      'region',
      'valid_from as validFrom',
      'valid_until as validUntil',
      'population',
      'population_source as populationSource',
      'population_year as populationYear',
      'lat',
      'lon',
      'area_km2 as areaKm2',
      'urban_class as urbanClass',
      'county_gss as countyGss',
      'combined_authority as combinedAuthority',
      'former_gss as formerGss',
      'welsh_name as welshName',
      'other_names as otherNames',
      'source',
      sql<string[]>`array(select successor_gss from authority_successor s
        where s.gss = authority.gss order by successor_gss)`.as('successors'),
    ])
    .orderBy('gss')
    .execute()
}
