import type { Reads } from '../../../kernel/db.ts'

/** The newest version of a publication, or null before the first. */
export async function newestVersion(db: Reads, publicationId: string) {
  const row = await db
    .selectFrom('publication_version')
    .select(['id', 'number', 'document', 'sha256', 'published_at as publishedAt'])
    .where('publication_id', '=', publicationId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** A version with the address of its publication, for the press. */
export async function versionToPrint(db: Reads, versionId: string) {
  const row = await db
    .selectFrom('publication_version')
    .innerJoin('publication', (join) =>
      join
        .onRef('publication.network_id', '=', 'publication_version.network_id')
        .onRef('publication.id', '=', 'publication_version.publication_id'),
    )
    .select(['document', 'slug'])
    .where('publication_version.id', '=', versionId)
    .executeTakeFirst()
  return row ?? null
}

/** The kept PDF of a version: its file's id and size; null until it is printed. */
export async function printedFile(db: Reads, versionId: string) {
  const row = await db
    .selectFrom('publication_file')
    .innerJoin('file', (join) =>
      join
        .onRef('file.network_id', '=', 'publication_file.network_id')
        .onRef('file.id', '=', 'publication_file.file_id'),
    )
    .select(['file_id as fileId', 'file.size'])
    .where('version_id', '=', versionId)
    .where('format', '=', 'pdf')
    .executeTakeFirst()
  return row ?? null
}
