import type { Reads } from '../../../kernel/db.ts'
import { type RecordView, recordView, type SignOffRecord } from '../../responses/index.ts'

/** Who signed the version that a position was sent in, as its published record shows it; null before it is published. */
export async function signedPublicly(db: Reads, versionId: string): Promise<RecordView | null> {
  const row = await db
    .selectFrom('published_response')
    .select('record')
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row ? recordView(JSON.parse(row.record) as SignOffRecord) : null
}

/** The round that agreed to a version and its counts, for members. */
export async function agreedRound(db: Reads, versionId: string) {
  const rows = await db
    .selectFrom('sign_off_round')
    .select(['id', 'closed_at as closedAt', 'outcome'])
    .where('version_id', '=', versionId)
    .where('closed_at', 'is not', null)
    .orderBy('closed_at', 'desc')
    .execute()
  const round = rows.find(
    ({ outcome }) => (outcome as { onTheseBallots?: string } | null)?.onTheseBallots === 'agreed',
  )
  if (!round) return null
  const { counts } = round.outcome as { counts: Record<string, number> }
  return { id: round.id, closedAt: round.closedAt!, counts }
}
