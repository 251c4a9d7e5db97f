import type { Act } from '../../../kernel/act.ts'

/** Says which pictures something published shows, an article or a report by its id, so that everybody may see them; with none it shows no more. */
export async function usePictures(
  act: Act,
  { usedBy, pictureIds }: { usedBy: string; pictureIds: readonly string[] },
): Promise<void> {
  await act.db.deleteFrom('picture_use').where('used_by', '=', usedBy).execute()
  if (pictureIds.length === 0) return
  await act.db
    .insertInto('picture_use')
    .values(
      [...new Set(pictureIds)].map((id) => ({
        network_id: act.networkId,
        picture_id: id,
        used_by: usedBy,
        since: act.now,
      })),
    )
    .execute()
}
