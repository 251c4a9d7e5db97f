import type { Focus } from '../../../documents/picture/picture.ts'
import type { Reads } from '../../../kernel/db.ts'
import { keptFile } from '../../../kernel/files.ts'

/** The original of a picture whose sizes have not been made for its point of focus; null where there is nothing to do. */
export async function pictureToMake(
  db: Reads,
  pictureId: string,
): Promise<{
  bytes: Uint8Array
  width: number
  height: number
  focus: Focus
  focusVersion: number
} | null> {
  const row = await db
    .selectFrom('picture')
    .select([
      'original_file_id',
      'width',
      'height',
      'focus_x',
      'focus_y',
      'focus_version',
      'sizes_version',
    ])
    .where('id', '=', pictureId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!row || row.sizes_version === row.focus_version) return null
  const file = await keptFile(db, row.original_file_id)
  return (
    file && {
      bytes: file.bytes,
      width: row.width,
      height: row.height,
      focus: { x: row.focus_x, y: row.focus_y },
      focusVersion: row.focus_version,
    }
  )
}

/** One file of a picture by the last part of its address, and whether everybody may have it; null where there is none. */
export async function pictureFile(
  db: Reads,
  pictureId: string,
  name: string,
): Promise<{ name: string; mime: string; bytes: Uint8Array; open: boolean } | null> {
  const row = await db
    .selectFrom('picture_size as s')
    .innerJoin('picture as p', (join) =>
      join.onRef('p.network_id', '=', 's.network_id').onRef('p.id', '=', 's.picture_id'),
    )
    .leftJoin('picture_use as u', (join) =>
      join.onRef('u.network_id', '=', 's.network_id').onRef('u.picture_id', '=', 's.picture_id'),
    )
    .select(['s.file_id', 'p.open_to_all_at', 'u.used_by'])
    .where('s.picture_id', '=', pictureId)
    .where('s.name', '=', name)
    .where('p.removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  const file = row && (await keptFile(db, row.file_id))
  if (!row || !file) return null
  const { name: whole, mime, bytes } = file
  return { name: whole, mime, bytes, open: row.used_by !== null || row.open_to_all_at !== null }
}
