import type { Reads } from '../../../kernel/db.ts'
import { AuthorityNames, type NameMatch } from '../authority-name.ts'
import type { Nation } from '../facts.ts'
import { type KeptRegister, keptRegister } from './kept-register.ts'

/** An authority of the register as a search shows it. */
export interface RegisterEntry {
  gss: string
  slug: string
  name: string
  shortName: string
  welshName: string | null
  otherNames: string[]
  formerGss: string[]
  kind: string
  nation: Nation
  region: string | null
  validUntil: string | null
}

/** The authority that these words name, in any spelling or by code; where that is not certain, those that they may mean, the likeliest first. */
export async function findAuthority(db: Reads, words: string): Promise<NameMatch<RegisterEntry>> {
  return (await namesIn(db)).match(words)
}

/** Every spelling of the register, worked out once for each of its revisions. */
const kept = new WeakMap<KeptRegister, AuthorityNames<RegisterEntry>>()

async function namesIn(db: Reads): Promise<AuthorityNames<RegisterEntry>> {
  const register = await keptRegister(db)
  const names = kept.get(register) ?? new AuthorityNames(await registerEntries(db))
  kept.set(register, names)
  return names
}

/** Every authority of the register with its names. */
export function registerEntries(db: Reads): Promise<RegisterEntry[]> {
  return db
    .selectFrom('authority')
    .select([
      'gss',
      'slug',
      'name',
      'short_name as shortName',
      'welsh_name as welshName',
      'other_names as otherNames',
      'former_gss as formerGss',
      'kind',
      'nation',
      'region',
      'valid_until as validUntil',
    ])
    .orderBy('short_name')
    .execute()
}
