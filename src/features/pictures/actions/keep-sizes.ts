import type { MadeSize } from '../../../documents/picture/make-sizes.ts'
import type { Act } from '../../../kernel/act.ts'
import { keepFile } from '../../../kernel/files.ts'

/** Keeps the sizes made for one version of the point of focus; older ones stay at their addresses and are shown no more. Sizes for a point that has moved since are let go. */
export async function keepSizes(
  act: Act,
  given: { pictureId: string; focusVersion: number; sizes: readonly MadeSize[] },
): Promise<void> {
  const { pictureId, focusVersion, sizes } = given
  const picture = await act.db
    .selectFrom('picture')
    .select(['name', 'focus_version', 'sizes_version'])
    .where('id', '=', pictureId)
    .forUpdate()
    .executeTakeFirst()
  if (!picture || picture.focus_version !== focusVersion) return
  if (picture.sizes_version === focusVersion) return
  const kept = await act.db
    .selectFrom('picture_size')
    .select('name')
    .where('picture_id', '=', pictureId)
    .execute()
  const known = new Set(kept.map(({ name }) => name))
  const names = sizes.map(({ name }) => name)
  await act.db
    .updateTable('picture_size')
    .set({ replaced_at: act.now })
    .where('picture_id', '=', pictureId)
    .where('cut', '<>', 'original')
    .where('name', 'not in', names)
    .execute()
  await act.db
    .updateTable('picture_size')
    .set({ replaced_at: null })
    .where('picture_id', '=', pictureId)
    .where('name', 'in', names)
    .execute()
  for (const { bytes, ...size } of sizes) {
    if (known.has(size.name)) continue
    const name = `${picture.name}-${size.name}`
    const fileId = await keepFile(act, { name, mime: `image/${size.format}`, bytes })
    await act.db
      .insertInto('picture_size')
      .values({
        network_id: act.networkId,
        picture_id: pictureId,
        ...size,
        file_id: fileId,
        made_at: act.now,
      })
      .execute()
  }
  await act.db
    .updateTable('picture')
    .set({ sizes_version: focusVersion, sizes_failed_at: null })
    .where('id', '=', pictureId)
    .execute()
}

/** Says that the sizes of a picture could not be made: its page tells the office. */
export async function noteFailedSizes(act: Act, pictureId: string): Promise<void> {
  await act.db
    .updateTable('picture')
    .set({ sizes_failed_at: act.now })
    .where('id', '=', pictureId)
    .execute()
}
