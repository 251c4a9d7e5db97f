import { formatDate } from '../../../ui/dates.ts'
import { Picture } from '../../../ui/picture.tsx'
import { State } from '../../../ui/state.tsx'
import type { VideoLine } from '../queries/videos.ts'
import { lengthSentence } from '../video.ts'

/** Videos in a list, each with its picture, length and day. */
export function VideoList(props: {
  videos: readonly VideoLine[]
  level?: 2 | 3
  /** Where each leads: its public page, or its desk. */
  base?: string
}) {
  const { videos, level = 2, base = '/videos' } = props
  const Heading = `h${level}` as 'h2'
  return (
    <ul class="hanse-list hanse-videos">
      {videos.map((video) => (
        <li class="hanse-videos__item">
          {video.picture && (
            <Picture
              picture={video.picture}
              cut="wide"
              sizes="(min-width: 40em) 15rem, 100vw"
              decorative
            />
          )}
          <div>
            <Heading class="hanse-h3">
              <a href={`${base}/${video.slug}`}>{video.title}</a>
            </Heading>
            <p>{video.summary}</p>
            <p class="hanse-small">
              {video.publishedAt === null && <State kind="open">Draft</State>}
              {video.withdrawnAt && <State kind="late">Withdrawn</State>}{' '}
              {lengthSentence(video.lengthSeconds)}, {formatDate(video.recordedOn)}
              {video.elsewhere && ', on another site'}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
