import { type AuthorityRow, ukAuthorities } from '../src/features/members/index.ts'
import type { Source } from './types.ts'

/** Where the facts of the register were read. */
export const registerSources: Source[] = [
  {
    key: 'register',
    name: 'mySociety, UK local authority names and codes',
    address: 'https://github.com/mysociety/uk_local_authority_names_and_codes',
    licence: 'CC BY 4.0',
    date: null,
  },
  {
    // The register gives no first day for districts and a day of record-keeping for some unitaries.
    key: 'reorganisation',
    name: 'Local Government Act 1972, Local Government (Wales) Act 1994 and the orders of structural change since',
    address: 'https://www.legislation.gov.uk',
    licence: 'Open Government Licence v3.0',
    date: null,
  },
]

/** Every local authority of the United Kingdom, as the register ships it. */
export const authorities: readonly AuthorityRow[] = ukAuthorities()

const bySlug = new Map(authorities.map((one) => [one.slug, one]))

/** The authority of a slug; throws where the register knows none, so that a typing slip is found. */
export function authority(slug: string): AuthorityRow {
  const found = bySlug.get(slug)
  if (!found) throw new Error(`No authority of the register is called ${slug}.`)
  return found
}
