import { slugOfWords } from '../../documents/slug.ts'
import { readCaptions } from '../../documents/video/captions.ts'

/** What a video is, as the office writes it. */
export interface VideoText {
  title: string
  summary: string
  /** What is said and seen, paragraphs apart by a blank line. */
  transcript: string
  /** WebVTT. */
  captions: string
  /** For a video elsewhere: the office has seen that it has captions there. */
  captionedElsewhere: boolean
  link: string | null
  lengthSeconds: number
  recordedOn: string
  eventId: string | null
  pictureId: string | null
  themeIds: string[]
  people: Shown[]
}

/** Somebody seen or heard in it. */
export interface Shown {
  name: string
  role: string
  organisation: string
  seatId: string | null
}

export type VideoTextRefusal =
  | 'not-office'
  | 'unknown-video'
  | 'changed-meanwhile'
  | 'withdrawn'
  | 'no-video'
  | 'file-and-link'
  | 'captions-wrong'
  | 'captions-too-long'
  | 'recorded-in-future'
  | 'unknown-event'
  | 'unknown-theme'
  | 'unknown-seat'
  | 'unknown-picture'
  | PublishVideoRefusal

/** Why a video cannot be written like this, or null. A draft may lack much; what it has must be right. */
export function whyNotWriteVideo(
  office: boolean,
  text: VideoText,
  hasFile: boolean,
  today: string,
): VideoTextRefusal | null {
  if (!office) return 'not-office'
  if (hasFile && text.link) return 'file-and-link'
  if (text.recordedOn > today) return 'recorded-in-future'
  if (text.captions.trim() === '') return null
  const { cues, problem } = readCaptions(text.captions)
  if (problem) return 'captions-wrong'
  return cues.at(-1)!.until > text.lengthSeconds + 1 ? 'captions-too-long' : null
}

export type PublishVideoRefusal =
  | 'published-already'
  | 'nothing-to-show'
  | 'captions-missing'
  | 'captions-elsewhere-missing'
  | 'transcript-missing'

/** Why a video cannot be published, or null: nobody is left out, so it has captions and a transcript. */
export function whyNotPublishVideo(
  video: Pick<VideoText, 'transcript' | 'captions' | 'captionedElsewhere' | 'link'>,
  hasFile: boolean,
): PublishVideoRefusal | null {
  if (!hasFile && !video.link) return 'nothing-to-show'
  if (hasFile && video.captions.trim() === '') return 'captions-missing'
  if (!hasFile && !video.captionedElsewhere) return 'captions-elsewhere-missing'
  return video.transcript.trim() === '' ? 'transcript-missing' : null
}

/** "4:05", "1:02:30" as seconds; null for anything else, and for none at all. */
export function readLength(text: string): number | null {
  const found = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(text.trim())
  if (!found) return null
  const seconds = Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3])
  return seconds > 0 ? seconds : null
}

/** Seconds as "4:05" or "1:02:30". */
export function lengthWords(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** "27 seconds", "4:05 minutes", "1:02:30 hours". */
export function lengthSentence(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`
  return `${lengthWords(seconds)} ${seconds < 3600 ? 'minutes' : 'hours'}`
}

/** The words of a title in an address. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const slug = slugOfWords(words)
  return slug === '' || slug === 'new' ? 'video' : slug
}
