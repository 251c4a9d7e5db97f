import type { PublishedLine } from '../queries/published.ts'

export interface PublicationsFeed {
  baseUrl: string
  network: string
  lines: readonly PublishedLine[]
}

/** The publications as an Atom feed (RFC 4287); a new version moves its entry up. */
export function publicationsFeed({ baseUrl, network, lines }: PublicationsFeed): string {
  const updated = lines
    .map(({ publishedAt }) => publishedAt.toISOString())
    .toSorted()
    .at(-1)
  const entries = lines.map((line) => {
    const address = escaped(`${baseUrl}/publications/${line.slug}`)
    return `  <entry>
    <id>${address}</id>
    <title>${escaped(line.title)}</title>
    <link rel="alternate" type="text/html" href="${address}"/>
    <link rel="enclosure" type="application/pdf" href="${address}.pdf"/>
    <published>${line.firstPublishedAt.toISOString()}</published>
    <updated>${line.publishedAt.toISOString()}</updated>
    <summary>${escaped(line.summary)}</summary>
  </entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escaped(baseUrl)}/publications</id>
  <title>${escaped(network)}: publications</title>
  <link rel="self" type="application/atom+xml" href="${escaped(baseUrl)}/publications.atom"/>
  <link rel="alternate" type="text/html" href="${escaped(baseUrl)}/publications"/>
  <updated>${updated ?? '1970-01-01T00:00:00.000Z'}</updated>
  <author><name>${escaped(network)}</name></author>
${entries.join('\n')}
</feed>
`
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

// XML 1.0 has no place for other control characters, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escaped = (text: string) =>
  text
    .replace(unprintable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
