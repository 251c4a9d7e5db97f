import type { Reads } from '../../../kernel/db.ts'
import { isId } from '../../../kernel/ids.ts'

export interface VersionLine {
  id: string
  number: number
  sha256: string
  frozenAt: Date
  note: string
}

/** The frozen versions of a response, the newest first. */
export function versionsOf(db: Reads, responseId: string): Promise<VersionLine[]> {
  return db
    .selectFrom('response_version')
    .select(['id', 'number', 'sha256', 'frozen_at as frozenAt', 'note'])
    .where('response_id', '=', responseId)
    .orderBy('number', 'desc')
    .execute()
}

/** To which consultation, response and answer a paragraph belongs; null if there is none. */
export async function placeOfParagraph(
  db: Reads,
  id: string,
): Promise<{ slug: string; responseId: string; answerId: string | null } | null> {
  if (!isId(id)) return null
  const row = await db
    .selectFrom('paragraph as p')
    .innerJoin('response as r', (join) =>
      join.onRef('r.network_id', '=', 'p.network_id').onRef('r.id', '=', 'p.response_id'),
    )
    .innerJoin('consultation as c', (join) =>
      join.onRef('c.network_id', '=', 'r.network_id').onRef('c.id', '=', 'r.consultation_id'),
    )
    .select(['c.slug', 'r.id as responseId', 'p.answer_id as answerId'])
    .where('p.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
