import type { Frame } from '../../../kernel/frame.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { VideoLine } from '../queries/videos.ts'
import { VideoList } from './video-list.tsx'

/** The office’s desk of videos. */
export function videosDeskPage({ frame, videos }: { frame: Frame; videos: readonly VideoLine[] }) {
  return (
    <Workspace {...frame} title="Videos">
      <DeskTabs desk="newsroom" current="Videos" />
      <PageHead title="Videos" deed={{ label: 'New video', href: '/newsroom/videos/new' }} />
      {videos.length > 0 ? (
        <VideoList videos={videos} base="/newsroom/videos" />
      ) : (
        <Empty title="No video yet" step={{ label: 'Add the first', href: '/newsroom/videos/new' }}>
          <p>
            A video is a draft until you publish it; for that it needs captions and a transcript.
          </p>
        </Empty>
      )}
    </Workspace>
  )
}
