import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** What stands in an edition, in its order, with the words as they were when it was last saved or went out. */
export function itemsOf(db: Reads, editionId: string) {
  return db
    .selectFrom('edition_item')
    .select(['kind', 'subject_id as id', 'title', 'summary', 'path', 'theme_ids as themeIds'])
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
}

export type EditionItem = Awaited<ReturnType<typeof itemsOf>>[number]

/** The number that the next edition gets. */
export async function nextNumber(db: Reads): Promise<number> {
  const last = await db
    .selectFrom('edition')
    .select((row) => row.fn.max('number').as('number'))
    .executeTakeFirst()
  return (last?.number ?? 0) + 1
}

/** Every edition that went out, the newest first. */
export async function editionsOut(db: Reads) {
  const rows = await db
    .selectFrom('edition')
    .select((row) => [
      'id',
      'slug',
      'kind',
      'title',
      'number',
      'published_at as publishedAt',
      row
        .selectFrom('edition_item as item')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('item.edition_id', '=', 'edition.id')
        .as('items'),
      row
        .selectFrom('edition_item as item')
        .select(sql<string>`string_agg(item.title, '; ' order by item.position)`.as('titles'))
        .whereRef('item.edition_id', '=', 'edition.id')
        .as('tells'),
    ])
    .where('published_at', 'is not', null)
    .orderBy('number', 'desc')
    .execute()
  return rows.flatMap(({ number, publishedAt, items, tells, ...row }) =>
    number === null || publishedAt === null
      ? []
      : [{ ...row, number, publishedAt, items: items ?? 0, tells: tells ?? '' }],
  )
}

export type EditionOut = Awaited<ReturnType<typeof editionsOut>>[number]

/** One edition that went out, by its number or its name in words; null where there is none. */
export async function editionOut(db: Reads, asked: string) {
  const number = /^\d{1,6}$/.test(asked) ? Number(asked) : null
  const row = await db
    .selectFrom('edition')
    .select([
      'id',
      'slug',
      'kind',
      'title',
      'editorial',
      'picture_id as pictureId',
      'number',
      'published_at as publishedAt',
    ])
    .where('published_at', 'is not', null)
    .where((where) => (number === null ? where('slug', '=', asked) : where('number', '=', number)))
    .executeTakeFirst()
  if (!row || row.number === null || row.publishedAt === null) return null
  const { number: counted, publishedAt } = row
  return { ...row, number: counted, publishedAt, items: await itemsOf(db, row.id) }
}

export type ReadEdition = NonNullable<Awaited<ReturnType<typeof editionOut>>>

/** Every edition as the office sees it: drafts first, then the newest. */
export function editionsOnDesk(db: Reads) {
  return db
    .selectFrom('edition')
    .select((row) => [
      'id',
      'title',
      'kind',
      'number',
      'publish_at as publishAt',
      'published_at as publishedAt',
      'sent_at as sentAt',
      'changed_at as changedAt',
      row
        .selectFrom('edition_letter as letter')
        .select((inner) => inner.fn.count<number>('mail_id').as('n'))
        .whereRef('letter.edition_id', '=', 'edition.id')
        .as('letters'),
    ])
    .orderBy((row) => row('published_at', 'is', null), 'desc')
    .orderBy('changed_at', 'desc')
    .execute()
}

export type DeskEdition = Awaited<ReturnType<typeof editionsOnDesk>>[number]

/** One edition with what stands in it and what was sent, for the office; null where there is none. */
export async function editionOnDesk(db: Reads, id: string) {
  const found = await db.selectFrom('edition').selectAll().where('id', '=', id).executeTakeFirst()
  if (!found) return null
  const letters = await db
    .selectFrom('edition_letter')
    .select((row) => row.fn.count<number>('mail_id').as('sent'))
    .where('edition_id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...found, items: await itemsOf(db, id), letters: letters.sent }
}

export type EditionOnDesk = NonNullable<Awaited<ReturnType<typeof editionOnDesk>>>

/** Editions whose minute has come. */
export function editionsDue(db: Reads, now: Date) {
  return db
    .selectFrom('edition')
    .select('id')
    .where('published_at', 'is', null)
    .where('publish_at', '<=', now)
    .orderBy('publish_at')
    .execute()
}

/** Editions that went out and were not sent to the last subscriber yet. */
export function editionsToSend(db: Reads) {
  return db
    .selectFrom('edition')
    .select('id')
    .where('published_at', 'is not', null)
    .where('sent_at', 'is', null)
    .orderBy('number')
    .execute()
}
