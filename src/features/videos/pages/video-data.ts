import { pictureForMachines } from '../../../ui/picture.tsx'
import type { VideoPage } from '../queries/videos.ts'

/** A video as schema.org knows it, with all that is said in it. */
export function videoData(video: VideoPage, baseUrl: string, network: string): object {
  const address = `${baseUrl}/videos/${video.slug}`
  const picture = pictureForMachines(video.picture, baseUrl)
  const hours = Math.floor(video.lengthSeconds / 3600)
  const minutes = Math.floor((video.lengthSeconds % 3600) / 60)
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: video.title,
    description: video.summary,
    url: address,
    uploadDate: (video.publishedAt ?? new Date(`${video.recordedOn}T00:00:00Z`)).toISOString(),
    dateCreated: video.recordedOn,
    duration: `PT${hours}H${minutes}M${video.lengthSeconds % 60}S`,
    inLanguage: 'en-GB',
    transcript: video.transcript,
    publisher: { '@type': 'Organization', name: network, url: baseUrl },
    actor: video.people.map(({ name }) => ({ '@type': 'Person', name })),
    ...(picture ? { thumbnailUrl: picture.href } : {}),
    ...(video.file
      ? {
          contentUrl: `${address}/file`,
          encodingFormat: video.file.mime,
          caption: { '@type': 'MediaObject', contentUrl: `${address}/captions.vtt` },
        }
      : { embedUrl: video.link }),
  }
}
