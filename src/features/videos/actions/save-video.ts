import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { followRecord } from '../../finding/index.ts'
import { usePictures } from '../../pictures/index.ts'
import { findableVideos } from '../queries/findable.ts'
import {
  type VideoText,
  type VideoTextRefusal,
  whyNotPublishVideo,
  whyNotWriteVideo,
} from '../video.ts'
import { checkNamed, columnsOf, keepVideoFile, type VideoFile, writeNamed } from './check-video.ts'
import { lockVideo } from './lock-video.ts'
import { byOffice, seatOfOffice } from './office.ts'

/** The office changes a video that nobody changed meanwhile. What is published keeps its captions and transcript; a new file takes the place of the old one, a link of either. */
export async function saveVideo(
  act: Act,
  given: { slug: string; seenVersion: number; text: VideoText; file: VideoFile | null },
): Promise<{ slug: string } | Refused<VideoTextRefusal>> {
  const { text, file } = given
  const before = await lockVideo(act, given.slug)
  if (!before) return { refused: 'unknown-video' }
  if (before.withdrawn_at) return { refused: 'withdrawn' }
  if (before.lock_version !== given.seenVersion) return { refused: 'changed-meanwhile' }
  const kept = text.link === null ? before.file_id : null
  const hasFile = file !== null || kept !== null
  const columns = columnsOf(text)
  const refused =
    whyNotWriteVideo(byOffice(act), text, file !== null, dayOf(act.now)) ??
    (await checkNamed(act, text)) ??
    (before.published_at
      ? whyNotPublishVideo({ ...text, transcript: columns.transcript }, hasFile)
      : null)
  if (refused) return { refused }
  const fileId = file ? await keepVideoFile(act, file) : kept
  if (file && !fileId) return { refused: 'no-video' }
  await act.db
    .updateTable('video')
    .set({ ...columns, file_id: fileId, lock_version: before.lock_version + 1 })
    .where('id', '=', before.id)
    .execute()
  await writeNamed(act, before.id, text)
  if (before.published_at)
    await usePictures(act, { usedBy: before.id, pictureIds: [text.pictureId ?? []].flat() })
  if (before.published_at) await followRecord(act, findableVideos, before.id)
  await act.record({ name: 'video.changed', seatId: seatOfOffice(act), subjectId: before.id })
  return { slug: before.slug }
}
