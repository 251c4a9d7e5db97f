import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** When a version was sent; null before. */
export async function submissionOf(
  db: Reads,
  versionId: string,
): Promise<{ id: string; sentAt: Date } | null> {
  const row = await db
    .selectFrom('submission')
    .select(['id', 'sent_at as sentAt'])
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row ?? null
}

/** Where a version is published; null before. */
export async function publishedOf(db: Reads, versionId: string): Promise<{ slug: string } | null> {
  const row = await db
    .selectFrom('published_response')
    .select('slug')
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row ?? null
}

/** A kept file without its bytes. */
export interface KeptFile {
  id: string
  kind: 'sent' | 'receipt'
  name: string
  mime: string
  sha256: string
  size: number
}

export interface Submission {
  id: string
  versionId: string
  sentAt: Date
  how: string
  sentTo: string
  receipt: string
  by: string | null
  recordedAt: Date
  files: KeptFile[]
}

/** What was sent, when, how and to whom, with every file and its SHA-256; null before. */
export async function submissionRecord(db: Reads, versionId: string): Promise<Submission | null> {
  const row = await db
    .selectFrom('submission as s')
    .leftJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 's.network_id').onRef('p.id', '=', 's.person_id'),
    )
    .select([
      's.id',
      's.version_id as versionId',
      's.sent_at as sentAt',
      's.how',
      's.sent_to as sentTo',
      's.receipt',
      'p.name as by',
      's.recorded_at as recordedAt',
    ])
    .select(
      sql<KeptFile[]>`coalesce((
        select json_agg(json_build_object('id', f.id, 'kind', sf.kind, 'name', f.name, 'mime', f.mime,
          'sha256', f.sha256, 'size', f.size) order by sf.kind desc, f.name)
        from submission_file sf join file f on f.network_id = sf.network_id and f.id = sf.file_id
        where sf.network_id = s.network_id and sf.submission_id = s.id), '[]'::json)`.as('files'),
    )
    .where('s.version_id', '=', versionId)
    .executeTakeFirst()
  return row ?? null
}
