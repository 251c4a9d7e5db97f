import type { Reads } from '../../../kernel/db.ts'
import type { CountryAuthority } from '../country.ts'

/** Every authority of the register with what the shares of a network are measured by. */
export function authoritiesOfCountry(db: Reads): Promise<CountryAuthority[]> {
  return db
    .selectFrom('authority')
    .select([
      'gss',
      'kind',
      'nation',
      'valid_until as validUntil',
      'population',
      'urban_class as urbanClass',
    ])
    .execute()
}
