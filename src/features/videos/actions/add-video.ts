import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { slugOf, type VideoText, type VideoTextRefusal, whyNotWriteVideo } from '../video.ts'
import { checkNamed, columnsOf, keepVideoFile, type VideoFile, writeNamed } from './check-video.ts'
import { byOffice, seatOfOffice } from './office.ts'

/** The office drafts a video, with its file or a link to where it is; nobody else sees it yet. */
export async function addVideo(
  act: Act,
  { text, file }: { text: VideoText; file: VideoFile | null },
): Promise<{ id: string; slug: string } | Refused<VideoTextRefusal>> {
  const refused =
    whyNotWriteVideo(byOffice(act), text, file !== null, dayOf(act.now)) ??
    (await checkNamed(act, text))
  if (refused) return { refused }
  const fileId = file && (await keepVideoFile(act, file))
  if (file && !fileId) return { refused: 'no-video' }
  const stem = slugOf(text.title)
  for (let copy = 1; ; copy++) {
    const made = await act.db
      .insertInto('video')
      .values({
        network_id: act.networkId,
        id: newId(),
        slug: copy === 1 ? stem : `${stem}-${copy}`,
        ...columnsOf(text),
        file_id: fileId,
        created_at: act.now,
        created_by: act.by?.personId ?? null,
      })
      .onConflict((conflict) => conflict.columns(['network_id', 'slug']).doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    if (!made) continue
    await writeNamed(act, made.id, text)
    await act.record({ name: 'video.added', seatId: seatOfOffice(act), subjectId: made.id })
    return made
  }
}
