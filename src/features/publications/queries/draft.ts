import { parseChapter } from '../../../documents/report/parse-chapter.ts'
import type { ReportDocument } from '../../../documents/report/types.ts'
import type { Reads } from '../../../kernel/db.ts'
import { chapterSlugs, kinds } from '../publication.ts'

/** The draft of a publication as the document that its next version will be; null where there is none. */
export async function draftDocument(
  db: Reads,
  id: string,
  network: string,
): Promise<ReportDocument | null> {
  const found = await db
    .selectFrom('publication')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) return null
  const chapters = await chaptersOf(db, id)
  const slugs = chapterSlugs(chapters.map(({ title }) => title))
  const moment = found.changed_at.toISOString()
  return {
    format: 'hanse-report/1',
    language: 'en-GB',
    network,
    kind: kinds[found.kind],
    title: found.title,
    subtitle: found.subtitle,
    summary: found.summary,
    credits: found.credits,
    themes: (await themesOf(db, id)).map(({ name }) => name),
    councils: (await councilsOf(db, id)).map(({ name }) => name),
    licence: found.licence,
    issn: found.issn,
    doi: found.doi,
    version: 0,
    firstPublishedAt: (found.published_at ?? found.changed_at).toISOString(),
    publishedAt: moment,
    changes: null,
    chapters: chapters.map(
      ({ title, text }, at) =>
        parseChapter(text, { number: at + 1, slug: slugs[at]!, title }).chapter,
    ),
  }
}

/** The chapters of a draft in their order, as typed. */
export function chaptersOf(db: Reads, publicationId: string) {
  return db
    .selectFrom('publication_chapter')
    .leftJoin('person', (join) =>
      join
        .onRef('person.network_id', '=', 'publication_chapter.network_id')
        .onRef('person.id', '=', 'publication_chapter.changed_by'),
    )
    .select([
      'publication_chapter.id',
      'position',
      'title',
      'text',
      'revision',
      'changed_at as changedAt',
      'person.name as changedBy',
    ])
    .where('publication_id', '=', publicationId)
    .orderBy('position')
    .execute()
}

/** The themes of a publication, by name. */
export function themesOf(db: Reads, publicationId: string) {
  return db
    .selectFrom('publication_theme')
    .innerJoin('theme', (join) =>
      join
        .onRef('theme.network_id', '=', 'publication_theme.network_id')
        .onRef('theme.id', '=', 'publication_theme.theme_id'),
    )
    .select(['theme.id', 'theme.slug', 'theme.name'])
    .where('publication_id', '=', publicationId)
    .orderBy('theme.name')
    .execute()
}

/** The councils that a publication speaks of, by name. */
export function councilsOf(db: Reads, publicationId: string) {
  return db
    .selectFrom('publication_council')
    .innerJoin('authority', 'authority.gss', 'publication_council.gss')
    .select(['authority.gss', 'authority.slug', 'authority.short_name as name'])
    .where('publication_id', '=', publicationId)
    .orderBy('authority.short_name')
    .execute()
}
