import type { Reads } from '../../../kernel/db.ts'
import type { PopoloFacts } from '../popolo.ts'
import { keptRegister } from './kept-register.ts'

/** What is public of members and seats, for Popolo. */
export async function popoloFacts(
  db: Reads,
): Promise<Pick<PopoloFacts, 'councils' | 'spells' | 'seats'>> {
  const { spells } = await keptRegister(db)
  const councils = await db
    .selectFrom('authority')
    .select(['gss', 'slug', 'name', 'valid_from as validFrom', 'valid_until as validUntil'])
    .where((where) =>
      where.exists(
        where
          .selectFrom('membership')
          .select('membership.id')
          .whereRef('membership.gss', '=', 'authority.gss'),
      ),
    )
    .orderBy('name')
    .execute()
  const seats = await db
    .selectFrom('seat')
    .select(['id', 'gss', 'title', 'kind'])
    .orderBy('gss')
    .orderBy('title')
    .orderBy('id')
    .execute()
  return { councils, spells, seats }
}
