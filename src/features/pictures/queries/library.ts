import { sql } from 'kysely'
import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Licence } from '../picture.ts'
import { picturesShown } from './shown.ts'

export interface LibraryPicture {
  shown: ShownPicture
  /** making: its sizes are on the way; failed: they could not be made. */
  state: 'ready' | 'making' | 'failed'
  uses: number
  openToAll: boolean
}

export interface PictureDetails extends LibraryPicture {
  licenceKey: Licence
  people: PersonShown[]
}

/** Somebody in a picture; the seats they hold on the day, where the record knows them. */
export interface PersonShown {
  name: string
  personId: string | null
  seats: string[]
}

const pageSize = 24

/** One page of the library, the newest first; `before` is the id of the last one of the page before. */
export async function libraryPage(
  db: Reads,
  { words, before }: { words: string; before: string | null },
): Promise<{ pictures: LibraryPicture[]; next: string | null }> {
  const like = `%${words.trim().replace(/[\\%_]/g, '\\$&')}%`
  let query = db
    .selectFrom('picture')
    .select('id')
    .where('removed_at', 'is', null)
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize + 1)
  if (before)
    query = query.where(
      sql<boolean>`(added_at, id) < (select p.added_at, p.id from picture p where p.id = ${before})`,
    )
  if (like !== '%%')
    query = query.where((where) =>
      where.or([
        where('alternative', 'ilike', like),
        where('caption', 'ilike', like),
        where('credit', 'ilike', like),
      ]),
    )
  const ids = (await query.execute()).map(({ id }) => id)
  const page = ids.slice(0, pageSize)
  const pictures = await libraryPictures(db, page)
  return {
    pictures: page.flatMap((id) => pictures.get(id) ?? []),
    next: ids.length > pageSize ? (page.at(-1) ?? null) : null,
  }
}

async function libraryPictures(db: Reads, ids: string[]): Promise<Map<string, LibraryPicture>> {
  if (ids.length === 0) return new Map()
  const shown = await picturesShown(db, ids)
  const { rows } = await sql<{
    id: string
    state: LibraryPicture['state']
    uses: number
    openToAll: boolean
  }>`select p.id, case when p.sizes_version = p.focus_version then 'ready'
      when p.sizes_failed_at is not null then 'failed' else 'making' end as state,
      (select count(*)::int from picture_use u where u.network_id = p.network_id and u.picture_id = p.id) as uses,
      p.open_to_all_at is not null as "openToAll"
    from picture p where p.id = any(${ids}::uuid[])`.execute(db)
  return new Map(
    rows.flatMap(({ id, ...row }) => {
      const picture = shown.get(id)
      return picture ? [[id, { shown: picture, ...row }]] : []
    }),
  )
}

/** One picture of the library with everybody in it; null where it is not there. */
export async function pictureDetails(
  db: Reads,
  id: string,
  day: string,
): Promise<PictureDetails | null> {
  const found = (await libraryPictures(db, [id])).get(id)
  if (!found) return null
  const { licence } = await db
    .selectFrom('picture')
    .select('licence')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...found, licenceKey: licence, people: await peopleIn(db, [id], day) }
}

/** Everybody in these pictures, with the seats they hold on a day, ISO date. */
export async function peopleIn(
  db: Reads,
  pictureIds: readonly string[],
  day: string,
): Promise<PersonShown[]> {
  if (pictureIds.length === 0) return []
  const { rows } = await sql<PersonShown>`
    select coalesce(n.name, i.name, '') as name, i.person_id as "personId",
      coalesce((select array_agg(s.title || coalesce(', ' || a.short_name, '') order by s.title)
        from seat_holding h join seat s on s.network_id = h.network_id and s.id = h.seat_id
        left join authority a on a.gss = s.gss
        where h.network_id = i.network_id and h.person_id = i.person_id and h.from_date <= ${day}::date
          and (h.until_date is null or h.until_date > ${day}::date)), '{}') as seats
    from picture_person i left join person n on n.network_id = i.network_id and n.id = i.person_id
    where i.picture_id = any(${pictureIds}::uuid[]) order by i.picture_id, i.position`.execute(db)
  return rows
}
