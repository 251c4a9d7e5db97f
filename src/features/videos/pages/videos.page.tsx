import type { Frame } from '../../../kernel/frame.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { VideoLine } from '../queries/videos.ts'
import { VideoList } from './video-list.tsx'

/** Every video that is published, the newest first. */
export function videosPage(props: { frame: Frame; baseUrl: string; videos: readonly VideoLine[] }) {
  const { frame, baseUrl, videos } = props
  return (
    <Public
      {...frame}
      title="Videos"
      description={`Videos of ${frame.network.name}, each with captions and a transcript.`}
      head={{
        address: `${baseUrl}/videos`,
        feeds: [{ title: `${frame.network.name}: videos`, href: '/videos.atom' }],
      }}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Events', href: '/events' },
      ]}
    >
      <PageHead
        title="Videos"
        lead="Each has captions and a transcript. They are kept by us, so watching them tells nobody."
      />
      {videos.length > 0 ? (
        <VideoList videos={videos} />
      ) : (
        <Empty title="No video yet">
          <p>Here will be recordings of events, and short films on what councils do.</p>
        </Empty>
      )}
      <p class="hanse-note">
        As <a href="/videos.atom">a feed</a>
      </p>
    </Public>
  )
}
