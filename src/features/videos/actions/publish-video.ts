import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { usePictures } from '../../pictures/index.ts'
import { findableVideos } from '../queries/findable.ts'
import { type VideoTextRefusal, whyNotPublishVideo } from '../video.ts'
import { lockVideo } from './lock-video.ts'
import { byOffice, seatOfOffice } from './office.ts'

/** The office publishes a video that has captions and a transcript. */
export async function publishVideo(
  act: Act,
  { slug }: { slug: string },
): Promise<{ id: string } | Refused<VideoTextRefusal>> {
  if (!byOffice(act)) return { refused: 'not-office' }
  const video = await lockVideo(act, slug)
  if (!video) return { refused: 'unknown-video' }
  if (video.withdrawn_at) return { refused: 'withdrawn' }
  if (video.published_at) return { refused: 'published-already' }
  const refused = whyNotPublishVideo(
    { ...video, captionedElsewhere: video.captioned_elsewhere },
    video.file_id !== null,
  )
  if (refused) return { refused }
  await act.db
    .updateTable('video')
    .set({ published_at: act.now, published_by: act.by?.personId ?? null })
    .where('id', '=', video.id)
    .execute()
  await usePictures(act, { usedBy: video.id, pictureIds: [video.picture_id ?? []].flat() })
  await followRecord(act, findableVideos, video.id)
  await act.record({ name: 'video.published', seatId: seatOfOffice(act), subjectId: video.id })
  return { id: video.id }
}
