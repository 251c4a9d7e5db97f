import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { usePictures } from '../../pictures/index.ts'
import { findableVideos } from '../queries/findable.ts'
import { lockVideo } from './lock-video.ts'
import { byOffice, seatOfOffice } from './office.ts'

export type WithdrawRefusal =
  | 'not-office'
  | 'unknown-video'
  | 'not-published'
  | 'withdrawn'
  | 'reason-missing'

/** The office withdraws a video with a reason: its address stays and says so, and the file is no longer given out. */
export async function withdrawVideo(
  act: Act,
  { slug, reason }: { slug: string; reason: string },
): Promise<{ id: string } | Refused<WithdrawRefusal>> {
  if (!byOffice(act)) return { refused: 'not-office' }
  const video = await lockVideo(act, slug)
  if (!video) return { refused: 'unknown-video' }
  if (!video.published_at) return { refused: 'not-published' }
  if (video.withdrawn_at) return { refused: 'withdrawn' }
  if (reason.trim() === '') return { refused: 'reason-missing' }
  await act.db
    .updateTable('video')
    .set({
      withdrawn_at: act.now,
      withdrawn_by: act.by?.personId ?? null,
      withdrawn_reason: reason.trim(),
      lock_version: video.lock_version + 1,
    })
    .where('id', '=', video.id)
    .execute()
  await usePictures(act, { usedBy: video.id, pictureIds: [] })
  await followRecord(act, findableVideos, video.id)
  await act.record({ name: 'video.withdrawn', seatId: seatOfOffice(act), subjectId: video.id })
  return { id: video.id }
}
