import { sql } from 'kysely'
import type { ResponseDocument } from '../../../documents/response.ts'
import type { Reads } from '../../../kernel/db.ts'

/** Versions that were sent and whose answers are not yet positions. */
export async function versionsToRecord(db: Reads): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.version_id as id from submission s
    where not exists (select from position p
      where p.network_id = s.network_id and p.version_id = s.version_id)
    order by s.sent_at`.execute(db as never)
  return rows.map(({ id }) => id)
}

/** What a position needs to know of the version it was sent in. */
export interface SentVersion {
  slug: string
  consultationId: string
  responseId: string
  title: string
  sha256: string
  sentAt: Date
  document: ResponseDocument
}

/** A version as it was sent; null where it never was. */
export async function sentVersion(db: Reads, versionId: string): Promise<SentVersion | null> {
  const row = await db
    .selectFrom('submission as s')
    .innerJoin('response_version as v', (join) =>
      join.onRef('v.network_id', '=', 's.network_id').onRef('v.id', '=', 's.version_id'),
    )
    .innerJoin('response as r', (join) =>
      join.onRef('r.network_id', '=', 'v.network_id').onRef('r.id', '=', 'v.response_id'),
    )
    .innerJoin('consultation as c', (join) =>
      join.onRef('c.network_id', '=', 'r.network_id').onRef('c.id', '=', 'r.consultation_id'),
    )
    .select(['c.slug', 'c.id as consultationId', 'r.id as responseId', 'v.sha256', 'v.canonical'])
    .select('s.sent_at as sentAt')
    .where('s.version_id', '=', versionId)
    .executeTakeFirst()
  if (!row) return null
  const { canonical, ...rest } = row
  const document = JSON.parse(canonical) as ResponseDocument
  return { ...rest, document, title: document.title }
}

/** The questions that a response answers, by their text: a frozen response names them in words alone. */
export async function questionsByText(
  db: Reads,
  responseId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('answer as a')
    .innerJoin('question as q', (join) =>
      join.onRef('q.network_id', '=', 'a.network_id').onRef('q.id', '=', 'a.question_id'),
    )
    .select(['q.id', 'q.text'])
    .where('a.response_id', '=', responseId)
    .execute()
  return new Map(rows.map(({ id, text }) => [text, id]))
}
