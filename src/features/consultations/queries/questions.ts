import type { Reads } from '../../../kernel/db.ts'
import type { Question } from '../question.ts'

const columns = [
  'id',
  'position',
  'number',
  'text',
  'short_title as shortTitle',
  'type',
  'multiple',
  'options',
  'parts',
  'follow_up as followUp',
  'guidance',
  'section',
  'demographic',
  'place',
] as const

/** The questions of a consultation in their order, without those dropped. */
export function questionsOf(db: Reads, consultationId: string): Promise<Question[]> {
  return db
    .selectFrom('question')
    .select(columns)
    .where('consultation_id', '=', consultationId)
    .where('dropped_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** The questions that were dropped, the last dropped first; their contributions are kept. */
export function droppedQuestionsOf(db: Reads, consultationId: string): Promise<Question[]> {
  return db
    .selectFrom('question')
    .select(columns)
    .where('consultation_id', '=', consultationId)
    .where('dropped_at', 'is not', null)
    .orderBy('dropped_at', 'desc')
    .orderBy('position')
    .execute()
}

/** One question of any consultation, dropped or not; null if there is none. */
export async function questionById(
  db: Reads,
  id: string,
): Promise<(Question & { consultationId: string; droppedAt: Date | null }) | null> {
  const row = await db
    .selectFrom('question')
    .select([...columns, 'consultation_id as consultationId', 'dropped_at as droppedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
