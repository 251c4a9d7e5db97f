import type { Reads } from '../../../kernel/db.ts'
import { chaptersOf, councilsOf, themesOf } from './draft.ts'
import { newestVersion } from './versions.ts'

/** Every publication as the office sees it, drafts first, then the last changed. */
export function publicationsOnDesk(db: Reads) {
  return db
    .selectFrom('publication')
    .select((row) => [
      'publication.id',
      'slug',
      'title',
      'kind',
      'changed_at as changedAt',
      'publication.published_at as publishedAt',
      'withdrawn_at as withdrawnAt',
      row
        .selectFrom('publication_chapter as chapter')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('chapter.publication_id', '=', 'publication.id')
        .as('chapters'),
      row
        .selectFrom('publication_version as version')
        .select((inner) => inner.fn.max('number').as('n'))
        .whereRef('version.publication_id', '=', 'publication.id')
        .as('version'),
    ])
    .orderBy((row) => row('publication.published_at', 'is', null), 'desc')
    .orderBy('changed_at', 'desc')
    .execute()
}

export type DeskLine = Awaited<ReturnType<typeof publicationsOnDesk>>[number]

/** One publication with its draft, for the office; null where there is none. */
export async function publicationOnDesk(db: Reads, id: string) {
  const found = await db
    .selectFrom('publication')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) return null
  return {
    ...found,
    chapters: await chaptersOf(db, id),
    themes: await themesOf(db, id),
    councils: await councilsOf(db, id),
    newest: await newestVersion(db, id),
  }
}

export type DeskPublication = NonNullable<Awaited<ReturnType<typeof publicationOnDesk>>>

/** Every theme of the network, and every council that is or was a member, to choose from. */
export async function choicesHere(db: Reads) {
  return {
    themes: await db.selectFrom('theme').select(['id', 'name']).orderBy('name').execute(),
    councils: await db
      .selectFrom('membership')
      .innerJoin('authority', 'authority.gss', 'membership.gss')
      .select(['authority.gss', 'authority.short_name as name'])
      .distinct()
      .orderBy('authority.short_name')
      .execute(),
  }
}

export type Choices = Awaited<ReturnType<typeof choicesHere>>
