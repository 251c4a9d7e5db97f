import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { InsetText } from '../../../ui/govuk/inset-text.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { formatBytes, listed } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { Picture, pictureFallback, pictureForMachines } from '../../../ui/picture.tsx'
import type { VideoPage } from '../queries/videos.ts'
import { lengthSentence } from '../video.ts'
import { videoData } from './video-data.ts'

/** One video: the player, or the link to where it is, and all of it in words. */
export function videoPage(props: { frame: Frame; baseUrl: string; video: VideoPage }) {
  const { frame, baseUrl, video } = props
  return (
    <Public
      {...frame}
      title={video.title}
      about="Videos"
      description={video.summary}
      head={{
        address: `${baseUrl}/videos/${video.slug}`,
        kind: 'video.other',
        picture: pictureForMachines(video.picture, baseUrl),
        ...(video.withdrawnAt ? {} : { data: videoData(video, baseUrl, frame.network.name) }),
      }}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Videos', href: '/videos' },
      ]}
    >
      <PageHead
        kicker="Video"
        title={video.title}
        note={`${lengthSentence(video.lengthSeconds)}, recorded on ${formatDate(video.recordedOn)}`}
        lead={video.summary}
      />
      {video.withdrawnAt ? (
        <InsetText>
          <p>
            <strong>Withdrawn on {formatDate(video.withdrawnAt)}.</strong> {video.withdrawnReason}
          </p>
        </InsetText>
      ) : (
        <div class="hanse-cols">
          <div class="hanse-c8">
            <Player video={video} />
            <Section title="Transcript" id="transcript">
              <div class="hanse-measure hanse-transcript">
                {video.transcript.split(/\n{2,}/).map((paragraph) => (
                  <p>{paragraph}</p>
                ))}
              </div>
            </Section>
          </div>
          <div class="hanse-c4">
            <About frame={frame} video={video} />
          </div>
        </div>
      )}
    </Public>
  )
}

function Player({ video }: { video: VideoPage }) {
  if (video.link)
    return (
      <figure class="hanse-player">
        {video.picture && (
          <a href={video.link} rel="noreferrer noopener" aria-label={`Watch “${video.title}”`}>
            <Picture
              picture={video.picture}
              cut="wide"
              sizes="(min-width: 64em) 52rem, 100vw"
              eager
              decorative
            />
          </a>
        )}
        <figcaption>
          <a class="govuk-button" href={video.link} rel="noreferrer noopener">
            Watch on {new URL(video.link).hostname}
          </a>
          <p class="hanse-small">
            It is on another site, with captions. Nothing is fetched from there before you follow
            the link.
          </p>
        </figcaption>
      </figure>
    )
  if (!video.file) return null
  const poster = video.picture && pictureFallback(video.picture, 'wide')
  const file = `/videos/${video.slug}/file`
  return (
    <div class="hanse-player">
      <video
        controls
        preload="metadata"
        playsinline
        poster={poster && video.picture ? `${video.picture.base}/${poster.name}` : undefined}
        aria-label={video.title}
      >
        <source src={file} type={video.file.mime} />
        {video.captions && (
          <track
            kind="captions"
            srclang="en-GB"
            label="English"
            src={`/videos/${video.slug}/captions.vtt`}
            default
          />
        )}
        <a href={file}>Download the video</a>
      </video>
      <p class="hanse-small">
        <a href={`${file}?download=yes`}>Download the video</a> (
        {video.file.mime === 'video/webm' ? 'WebM' : 'MP4'}, {formatBytes(video.file.size)}) or{' '}
        <a href={`/videos/${video.slug}/captions.vtt`}>its captions</a>
      </p>
    </div>
  )
}

function About({ frame, video }: { frame: Frame; video: VideoPage }) {
  return (
    <aside class="hanse-event" aria-labelledby="about-video">
      <h2 class="hanse-h3" id="about-video">
        About this video
      </h2>
      {video.people.length > 0 && (
        <ul class="hanse-list hanse-video-people">
          {video.people.map(({ name, role, organisation, councilSlug }) => (
            <li>
              <b>{name}</b> <DemoMark when={frame.network.demonstration !== null} />
              <br />
              {role}
              {role && organisation && ', '}
              {councilSlug ? <a href={`/members/${councilSlug}`}>{organisation}</a> : organisation}
            </li>
          ))}
        </ul>
      )}
      {video.event?.public && (
        <p class="hanse-note">
          From the event <a href={`/events/${video.event.slug}`}>{video.event.title}</a>
        </p>
      )}
      {video.themes.length > 0 && (
        <p class="hanse-small">On {listed(video.themes.map(({ name }) => name.toLowerCase()))}.</p>
      )}
    </aside>
  )
}
