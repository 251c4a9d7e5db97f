import type { Reads } from '../../../kernel/db.ts'

/** Passages whose meaning is not found yet, at most so many, with the titles that they are read under. */
export function passagesWithoutMeaning(db: Reads, limit: number) {
  return db
    .selectFrom('passage as p')
    .innerJoin('findable as f', (join) =>
      join
        .onRef('f.network_id', '=', 'p.network_id')
        .onRef('f.kind', '=', 'p.kind')
        .onRef('f.subject_id', '=', 'p.subject_id'),
    )
    .select(['p.kind', 'p.subject_id as subjectId', 'p.position', 'p.text', 'f.title'])
    .where('p.meaning', 'is', null)
    .orderBy('p.kind')
    .orderBy('p.subject_id')
    .orderBy('p.position')
    .limit(limit)
    .execute()
}
