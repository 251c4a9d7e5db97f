import { readCaptions, transcriptOf } from '../../../documents/video/captions.ts'
import { videoKind } from '../../../documents/video/kind.ts'
import type { Act } from '../../../kernel/act.ts'
import { type FileContent, keepFile } from '../../../kernel/files.ts'
import type { VideoText, VideoTextRefusal } from '../video.ts'

export type VideoFile = Pick<FileContent, 'name' | 'bytes'>

/** Whether what a video names is there: its event, themes, seats and picture. */
export async function checkNamed(act: Act, text: VideoText): Promise<VideoTextRefusal | null> {
  const there = async (table: 'network_event' | 'theme' | 'seat' | 'picture', ids: string[]) => {
    if (ids.length === 0) return true
    const rows = await act.db.selectFrom(table).select('id').where('id', 'in', ids).execute()
    return new Set(ids).size === rows.length
  }
  if (!(await there('network_event', [text.eventId ?? []].flat()))) return 'unknown-event'
  if (!(await there('theme', text.themeIds))) return 'unknown-theme'
  if (!(await there('picture', [text.pictureId ?? []].flat()))) return 'unknown-picture'
  const seats = text.people.flatMap(({ seatId }) => seatId ?? [])
  return (await there('seat', seats)) ? null : 'unknown-seat'
}

/** Keeps the file of a video; null where its first bytes are those of no video that browsers play. */
export async function keepVideoFile(act: Act, file: VideoFile): Promise<string | null> {
  const mime = videoKind(file.bytes)
  return mime && keepFile(act, { ...file, mime })
}

/** The columns of a video that its office writes; a transcript left empty is proposed from the captions. */
export function columnsOf(text: VideoText) {
  const proposed = text.transcript.trim() || transcriptOf(readCaptions(text.captions).cues)
  return {
    title: text.title,
    summary: text.summary,
    transcript: proposed,
    captions: text.captions.trim() === '' ? '' : text.captions.replace(/\r\n?/g, '\n'),
    captioned_elsewhere: text.captionedElsewhere,
    link: text.link,
    length_seconds: text.lengthSeconds,
    recorded_on: text.recordedOn,
    event_id: text.eventId,
    picture_id: text.pictureId,
  }
}

/** Writes the themes and the people of a video in the place of those that stood there. */
export async function writeNamed(act: Act, videoId: string, text: VideoText): Promise<void> {
  const scope = { network_id: act.networkId, video_id: videoId }
  for (const table of ['video_theme', 'video_person'] as const)
    await act.db.deleteFrom(table).where('video_id', '=', videoId).execute()
  if (text.themeIds.length > 0)
    await act.db
      .insertInto('video_theme')
      .values(text.themeIds.map((theme_id) => ({ ...scope, theme_id })))
      .execute()
  if (text.people.length > 0)
    await act.db
      .insertInto('video_person')
      .values(
        text.people.map(({ seatId, ...person }, position) => ({
          ...scope,
          ...person,
          position,
          seat_id: seatId,
        })),
      )
      .execute()
}
