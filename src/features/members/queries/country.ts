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

/** The councils that took over from abolished ones, by the code of the abolished one. */
export async function allHeirs(db: Reads): Promise<Map<string, string[]>> {
  const rows = await db.selectFrom('authority_successor').selectAll().execute()
  const heirs = new Map<string, string[]>()
  for (const { gss, successor_gss } of rows)
    heirs.set(gss, [...(heirs.get(gss) ?? []), successor_gss])
  return heirs
}
