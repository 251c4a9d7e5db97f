import { sql } from 'kysely'
import type { PictureSize, ShownPicture } from '../../../documents/picture/picture.ts'
import type { Reads } from '../../../kernel/db.ts'
import { isId } from '../../../kernel/ids.ts'
import { type Licence, licences } from '../picture.ts'

interface Row {
  id: string
  alternative: string
  caption: string
  credit: string
  licence: Licence
  width: number
  height: number
  x: number
  y: number
  sizes: PictureSize[]
}

/** A picture as pages show it, or null; who may see its files is decided where they are asked for. */
export async function pictureShown(db: Reads, id: string | null): Promise<ShownPicture | null> {
  if (id === null || !isId(id)) return null
  return (await picturesShown(db, [id])).get(id) ?? null
}

/** Pictures as pages show them, by id; those that are not there are left out. One statement for all. */
export async function picturesShown(
  db: Reads,
  ids: readonly (string | null)[],
): Promise<Map<string, ShownPicture>> {
  const asked = [...new Set(ids.flatMap((id) => (id && isId(id) ? [id] : [])))]
  if (asked.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select p.id, p.alternative, p.caption, p.credit, p.licence, p.width, p.height, p.focus_x as x, p.focus_y as y,
      coalesce((select json_agg(json_build_object('cut', s.cut, 'format', s.format, 'width', s.width,
          'height', s.height, 'name', s.name) order by s.cut, s.format, s.width)
        from picture_size s where s.network_id = p.network_id and s.picture_id = p.id and s.replaced_at is null), '[]') as sizes
    from picture p where p.id = any(${asked}::uuid[]) and p.removed_at is null`.execute(db)
  return new Map(
    rows.map(({ x, y, licence, ...row }) => [
      row.id,
      { ...row, base: `/pictures/${row.id}`, licence: licences[licence].name, focus: { x, y } },
    ]),
  )
}

/** The newest pictures of the library, for a form that chooses one; the one chosen already is always among them. */
export async function picturesToChoose(
  db: Reads,
  chosen: string | null = null,
  most = 24,
): Promise<ShownPicture[]> {
  const newest = await db
    .selectFrom('picture')
    .select('id')
    .where('removed_at', 'is', null)
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  const ids = [...new Set([...(chosen ? [chosen] : []), ...newest.map(({ id }) => id)])]
  const shown = await picturesShown(db, ids)
  return ids.flatMap((id) => shown.get(id) ?? [])
}

/** The pictures that everybody may use, the newest first: for the press. */
export async function openPictures(db: Reads, most = 24): Promise<ShownPicture[]> {
  const rows = await db
    .selectFrom('picture')
    .select('id')
    .where('removed_at', 'is', null)
    .where('open_to_all_at', 'is not', null)
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  const shown = await picturesShown(
    db,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id }) => shown.get(id) ?? [])
}
