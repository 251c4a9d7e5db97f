import type { Reads } from '../../../kernel/db.ts'
import { councilsOf, themesOf } from './draft.ts'
import { printedFile } from './versions.ts'

/** A publication as the public lists it. */
export interface PublishedLine {
  id: string
  slug: string
  title: string
  subtitle: string
  kind: string
  summary: string
  firstPublishedAt: Date
  /** When the newest version came out, and its number. */
  publishedAt: Date
  number: number
  withdrawn: boolean
}

/** Every publication that is out, the newest first; withdrawn ones are left out. */
export async function publishedLines(db: Reads): Promise<PublishedLine[]> {
  const rows = await db
    .selectFrom('publication')
    .innerJoin('publication_version as version', (join) =>
      join
        .onRef('version.network_id', '=', 'publication.network_id')
        .onRef('version.publication_id', '=', 'publication.id'),
    )
    .distinctOn('publication.id')
    .select([
      'publication.id',
      'slug',
      'document',
      'number',
      'version.published_at as publishedAt',
      'publication.published_at as firstPublishedAt',
    ])
    .where('publication.withdrawn_at', 'is', null)
    .orderBy('publication.id')
    .orderBy('number', 'desc')
    .execute()
  return rows
    .map(({ document, firstPublishedAt, ...row }) => ({
      ...row,
      firstPublishedAt: firstPublishedAt ?? row.publishedAt,
      title: document.title,
      subtitle: document.subtitle,
      kind: document.kind,
      summary: document.summary,
      withdrawn: false,
    }))
    .sort((a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime())
}

/** One publication as everybody may read it: the version asked for or the newest, and the history of all. Null where nothing is out. */
export async function publishedBySlug(db: Reads, slug: string, number: number | null = null) {
  const found = await db
    .selectFrom('publication')
    .select(['id', 'slug', 'withdrawn_at as withdrawnAt', 'withdrawn_reason as withdrawnReason'])
    .where('slug', '=', slug)
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  if (!found) return null
  const versions = await db
    .selectFrom('publication_version')
    .select(['id', 'number', 'changes', 'published_at as publishedAt'])
    .where('publication_id', '=', found.id)
    .orderBy('number', 'desc')
    .execute()
  const version = versions.find((one) => one.number === (number ?? versions[0]?.number))
  if (!version) return null
  const { document } = await db
    .selectFrom('publication_version')
    .select('document')
    .where('id', '=', version.id)
    .executeTakeFirstOrThrow()
  return {
    ...found,
    document,
    number: version.number,
    newest: version.number === versions[0]!.number,
    versions,
    pdf: await printedFile(db, version.id),
    themes: await themesOf(db, found.id),
    councils: await councilsOf(db, found.id),
  }
}

export type Published = NonNullable<Awaited<ReturnType<typeof publishedBySlug>>>
