import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { SignOffRecord } from '../record.ts'

/** One published response as it stands in a list. */
export interface PublishedLine {
  slug: string
  title: string
  to: string
  consultation: string
  consultationLink: string | null
  version: number
  sha256: string
  sentAt: Date
  publishedAt: Date
  members: number
  endorsed: number
}

/** All published responses, the newest first; from their records alone, so that nothing unpublished can come along. */
export async function publishedResponses(db: Reads, limit = 500): Promise<PublishedLine[]> {
  const { rows } = await sql<PublishedLine>`
    select p.slug, p.published_at as "publishedAt", s.sent_at as "sentAt",
      r.record->'response'->>'title' as title,
      r.record->'response'->'consultation'->>'body' as to,
      r.record->'response'->'consultation'->>'title' as consultation,
      r.record->'response'->'consultation'->>'link' as "consultationLink",
      (r.record->'response'->>'version')::int as version,
      r.record->>'hash' as sha256,
      (r.record->'outcome'->'counts'->>'members')::int as members,
      (r.record->'outcome'->'counts'->>'endorse')::int
        + (r.record->'outcome'->'counts'->>'endorse-with-reservation')::int as endorsed
    from published_response p
    join submission s on s.network_id = p.network_id and s.version_id = p.version_id
    cross join lateral (select p.record::json as record) r
    order by s.sent_at desc, p.slug limit ${limit}`.execute(db as never)
  return rows
}

export interface PublishedExport {
  format: string
  size: number
}

/** One published response: its record, and the public facts beside it. */
export interface Published {
  slug: string
  versionId: string
  record: SignOffRecord
  /** The record as it was signed and is offered for download. */
  recordText: string
  canonicalSize: number
  publishedAt: Date
  sentAt: Date
  how: string
  consultation: {
    title: string
    body: string
    link: string | null
    opens: string | null
    closes: string | null
    invented: boolean
  }
  exports: PublishedExport[]
}

/** The response published at an address, or null. */
export async function publishedBySlug(db: Reads, slug: string): Promise<Published | null> {
  const row = await db
    .selectFrom('published_response as p')
    .innerJoin('response_version as v', (join) =>
      join.onRef('v.network_id', '=', 'p.network_id').onRef('v.id', '=', 'p.version_id'),
    )
    .innerJoin('response as r', (join) =>
      join.onRef('r.network_id', '=', 'v.network_id').onRef('r.id', '=', 'v.response_id'),
    )
    .innerJoin('consultation as c', (join) =>
      join.onRef('c.network_id', '=', 'r.network_id').onRef('c.id', '=', 'r.consultation_id'),
    )
    .innerJoin('submission as s', (join) =>
      join.onRef('s.network_id', '=', 'p.network_id').onRef('s.version_id', '=', 'p.version_id'),
    )
    .select([
      'p.slug',
      'p.version_id as versionId',
      'p.record as recordText',
      'p.published_at as publishedAt',
      's.sent_at as sentAt',
      's.how',
      'c.title',
      'c.body',
      'c.link',
      'c.opens',
      'c.closes',
      'c.invented',
    ])
    .select(sql<number>`octet_length(v.canonical)`.as('canonicalSize'))
    .select(
      sql<PublishedExport[]>`coalesce((
        select json_agg(json_build_object('format', e.format, 'size', f.size))
        from version_export e join file f on f.network_id = e.network_id and f.id = e.file_id
        where e.network_id = p.network_id and e.version_id = p.version_id), '[]'::json)`.as(
        'exports',
      ),
    )
    .where('p.slug', '=', slug)
    .executeTakeFirst()
  if (!row) return null
  const { title, body, link, opens, closes, invented, ...rest } = row
  return {
    ...rest,
    record: JSON.parse(row.recordText) as SignOffRecord,
    consultation: { title, body, link, opens, closes, invented },
  }
}

/** The exact canonical text of a published response, or null. */
export async function publishedCanonical(db: Reads, slug: string): Promise<string | null> {
  const row = await db
    .selectFrom('published_response as p')
    .innerJoin('response_version as v', (join) =>
      join.onRef('v.network_id', '=', 'p.network_id').onRef('v.id', '=', 'p.version_id'),
    )
    .select('v.canonical')
    .where('p.slug', '=', slug)
    .executeTakeFirst()
  return row?.canonical ?? null
}

/** Where the response with this SHA-256 is published here, or null. */
export async function publishedWithHash(
  db: Reads,
  sha256: string,
): Promise<{ slug: string; recordText: string } | null> {
  const row = await db
    .selectFrom('published_response as p')
    .innerJoin('response_version as v', (join) =>
      join.onRef('v.network_id', '=', 'p.network_id').onRef('v.id', '=', 'p.version_id'),
    )
    .select(['p.slug', 'p.record as recordText'])
    .where('v.sha256', '=', sha256)
    .executeTakeFirst()
  return row ?? null
}
