import type { Selectable } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import type { Tables } from '../../../kernel/tables.ts'
import type { ChallengeStanding } from '../challenge.ts'

export type ChallengeRow = Selectable<Tables['challenge']>

/** Locks a challenge until the deed is done, so that of two who change it at once the second sees what the first did; null if there is none. */
export async function lockChallenge(act: Act, slug: string): Promise<ChallengeRow | null> {
  const row = await act.db
    .selectFrom('challenge')
    .selectAll()
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** A challenge's row as its rules take it. */
export function standingOf(row: ChallengeRow): ChallengeStanding {
  return { sharedAt: row.shared_at, closedAt: row.closed_at }
}
