import { atomFeed } from '../../../documents/feed/atom.ts'
import type { PublishedLine } from '../queries/published.ts'

export interface PublicationsFeed {
  baseUrl: string
  network: string
  lines: readonly PublishedLine[]
}

/** The publications as an Atom feed; a new version brings its entry up to date. */
export function publicationsFeed({ baseUrl, network, lines }: PublicationsFeed): string {
  return atomFeed({
    title: `${network}: publications`,
    self: `${baseUrl}/publications.atom`,
    page: `${baseUrl}/publications`,
    author: network,
    entries: lines.map((line) => {
      const address = `${baseUrl}/publications/${line.slug}`
      return {
        address,
        title: line.title,
        summary: line.summary,
        published: line.firstPublishedAt,
        updated: line.publishedAt,
        links: [{ rel: 'enclosure', type: 'application/pdf', href: `${address}.pdf` }],
      }
    }),
  })
}

/** The publications as data: facts and addresses. */
export function publicationsJson({ baseUrl, network, lines }: PublicationsFeed): string {
  const publications = lines.map((line) => ({
    title: line.title,
    subtitle: line.subtitle,
    kind: line.kind,
    summary: line.summary,
    address: `${baseUrl}/publications/${line.slug}`,
    pdf: `${baseUrl}/publications/${line.slug}.pdf`,
    firstPublished: line.firstPublishedAt.toISOString(),
    published: line.publishedAt.toISOString(),
    version: line.number,
  }))
  return `${JSON.stringify({ network, publications }, null, 2)}\n`
}
