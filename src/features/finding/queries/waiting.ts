import type { Reads } from '../../../kernel/db.ts'

/** Passages whose meaning is not found yet, at most so many. */
export function passagesWithoutMeaning(db: Reads, limit: number) {
  return db
    .selectFrom('passage')
    .select(['kind', 'subject_id as subjectId', 'position', 'text'])
    .where('meaning', 'is', null)
    .orderBy('kind')
    .orderBy('subject_id')
    .orderBy('position')
    .limit(limit)
    .execute()
}
