import type { Reads } from '../../../kernel/db.ts'
import type { Outcome } from '../result.ts'

/** How the sign-off of a version stands, by its newest round; null before the first. */
export async function roundOfVersion(
  db: Reads,
  versionId: string,
): Promise<{ id: string; state: 'open' | 'agreed' | 'not-agreed'; closesAt: Date } | null> {
  const row = await db
    .selectFrom('sign_off_round')
    .select(['id', 'closes_at', 'closed_at', 'outcome'])
    .where('version_id', '=', versionId)
    .orderBy('opened_at', 'desc')
    .executeTakeFirst()
  if (!row) return null
  const state = row.closed_at === null ? 'open' : (row.outcome as Outcome).onTheseBallots
  return { id: row.id, state, closesAt: row.closes_at }
}
