import { atomFeed, atomType } from '../../../documents/feed/atom.ts'
import { data, notFound } from '../../../kernel/answer.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import { playFile } from '../../../kernel/play-file.ts'
import type { Web } from '../../../kernel/web.ts'
import { videoPage } from '../pages/video.page.tsx'
import { videosPage } from '../pages/videos.page.tsx'
import { videoBySlug, videoLines } from '../queries/videos.ts'

/** Videos for everybody: the list, each with player and transcript, its file in parts, its captions. */
export function publicRoutes(web: Web): void {
  web.page('/videos', { allow: 'public', keep: 2 }, async (ask) =>
    videosPage({
      frame: publicFrame(ask, 'events'),
      baseUrl: ask.config.baseUrl,
      videos: await videoLines(ask.db, {}),
    }),
  )

  web.page('/videos.atom', { allow: 'public', keep: 2 }, async (ask) => {
    const { baseUrl } = ask.config
    const lines = await videoLines(ask.db, {})
    const feed = atomFeed({
      title: `${ask.network.name}: videos`,
      self: `${baseUrl}/videos.atom`,
      page: `${baseUrl}/videos`,
      author: ask.network.name,
      entries: lines.map(({ slug, title, summary, publishedAt }) => ({
        address: `${baseUrl}/videos/${slug}`,
        title,
        summary,
        published: publishedAt!,
        updated: publishedAt!,
      })),
    })
    return data(feed, atomType)
  })

  web.page('/videos/:slug', { allow: 'public', keep: 2 }, async (ask) => {
    const video = await videoBySlug(ask.db, ask.params.slug ?? '', ask.viewer)
    if (!video) return notFound
    return videoPage({ frame: publicFrame(ask, 'events'), baseUrl: ask.config.baseUrl, video })
  })

  web.page('/videos/:slug/file', { allow: 'public' }, async (ask) => {
    const video = await videoBySlug(ask.db, ask.params.slug ?? '', ask.viewer)
    if (!video?.file || video.withdrawnAt) return notFound
    if (ask.query.download) {
      const name = `${video.slug}.${video.file.mime === 'video/webm' ? 'webm' : 'mp4'}`
      ask.reply.header('content-disposition', `attachment; filename="${name}"`)
    }
    return playFile(ask, video.file.id)
  })

  web.page('/videos/:slug/captions.vtt', { allow: 'public' }, async (ask) => {
    const video = await videoBySlug(ask.db, ask.params.slug ?? '', ask.viewer)
    if (!video?.captions || video.withdrawnAt) return notFound
    return data(video.captions, 'text/vtt; charset=utf-8')
  })
}
