import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { findAuthority } from '../../members/index.ts'
import type { Applicant } from '../application.ts'
import { placeName } from '../place-name.ts'

/** The codes of the authorities that somebody means, or may mean, by these words: one where it is certain, at most eight else. */
export async function councilsCalled(db: Reads, words: string): Promise<string[]> {
  const { found, candidates } = await findAuthority(db, words)
  return found ? [found.gss] : candidates.slice(0, 8).map(({ gss }) => gss)
}

/** What a rule needs to know of an authority that wants to apply; null for an unknown code. */
export async function applicantOf(
  db: Reads,
  gss: string,
  day: string,
): Promise<(Applicant & { gss: string; name: string }) | null> {
  const row = await db
    .selectFrom('authority as u')
    .select([
      'u.gss',
      'u.name',
      'u.short_name as council',
      'u.valid_from as validFrom',
      'u.valid_until as validUntil',
      sql<
        string[]
      >`array(select n.short_name from authority_successor s join authority n on n.gss = s.successor_gss
        where s.gss = u.gss order by n.short_name)`.as('successors'),
      sql<boolean>`exists (select from membership m where m.gss = u.gss
        and coalesce(m.from_date, '-infinity') <= ${day}::date
        and coalesce(m.until_date, 'infinity') > ${day}::date)`.as('memberToday'),
    ])
    .where('u.gss', '=', gss)
    .executeTakeFirst()
  return row ? { ...row, council: placeName(row.council, row.name) } : null
}
