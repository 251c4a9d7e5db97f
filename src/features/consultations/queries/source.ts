import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** One block of a document as it was read; `place` is what questions point to. */
export interface SourceLine {
  place: string
  kind: string
  level: number | null
  text: string
}

/** More blocks than a document of 300 pages has: beyond them a page would be slow for everybody. */
export const mostBlocks = 6000

/** The document of a consultation in reading order, at most its first 6,000 blocks; empty where there is none. */
export function sourceOf(db: Reads, consultationId: string): Promise<SourceLine[]> {
  return db
    .selectFrom('document_block')
    .select(['place', 'kind', 'level', sql<string>`left(text, 5000)`.as('text')])
    .where('consultation_id', '=', consultationId)
    .orderBy('position')
    .limit(mostBlocks)
    .execute()
}

/** Who changed a question or the facts of a consultation last, and when; for the network office. */
export async function lastChangeOf(
  db: Reads,
  subjectId: string,
): Promise<{ name: string; at: Date } | null> {
  const row = await db
    .selectFrom('event')
    .innerJoin('person', (join) =>
      join
        .onRef('person.network_id', '=', 'event.network_id')
        .onRef('person.id', '=', 'event.person_id'),
    )
    .select(['person.name', 'event.at'])
    .where('event.subject_id', '=', subjectId)
    .orderBy('event.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
