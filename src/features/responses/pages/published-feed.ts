import { bodyInSentence } from '../body-words.ts'
import type { PublishedLine } from '../queries/published.ts'

export interface Feed {
  baseUrl: string
  network: string
  lines: PublishedLine[]
}

/** The published responses as an Atom feed (RFC 4287). */
export function atomFeed({ baseUrl, network, lines }: Feed): string {
  const updated = lines
    .map(({ publishedAt }) => publishedAt.toISOString())
    .sort()
    .at(-1)
  const entries = lines.map((line) => {
    const address = `${baseUrl}/responses/${line.slug}`
    return `  <entry>
    <id>${escaped(address)}</id>
    <title>${escaped(line.title)}</title>
    <link rel="alternate" type="text/html" href="${escaped(address)}"/>
    <link rel="related" type="application/json" title="Record of sign-off" href="${escaped(address)}/record.json"/>
    <published>${line.publishedAt.toISOString()}</published>
    <updated>${line.publishedAt.toISOString()}</updated>
    <summary>${escaped(`${line.endorsed} of ${line.members} members sign this response${line.to ? ` to ${bodyInSentence(line.to)}` : ''}.`)}</summary>
  </entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escaped(baseUrl)}/responses</id>
  <title>${escaped(network)}: responses</title>
  <link rel="self" type="application/atom+xml" href="${escaped(baseUrl)}/responses.atom"/>
  <link rel="alternate" type="text/html" href="${escaped(baseUrl)}/responses"/>
  <updated>${updated ?? '1970-01-01T00:00:00.000Z'}</updated>
  <author><name>${escaped(network)}</name></author>
${entries.join('\n')}
</feed>
`
}

/** The published responses as data: facts and addresses, the record of each one click away. */
export function responsesJson({ baseUrl, network, lines }: Feed): string {
  return `${JSON.stringify(
    {
      network,
      responses: lines.map((line) => {
        const address = `${baseUrl}/responses/${line.slug}`
        return {
          title: line.title,
          address,
          to: line.to,
          consultation: { title: line.consultation, link: line.consultationLink },
          version: line.version,
          sha256: line.sha256,
          submitted: line.sentAt.toISOString(),
          published: line.publishedAt.toISOString(),
          members: line.members,
          endorsed: line.endorsed,
          record: `${address}/record.json`,
          canonical: `${address}/canonical.json`,
        }
      }),
    },
    null,
    2,
  )}\n`
}

// XML 1.0 has no place for other control characters, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function escaped(text: string): string {
  return text
    .replace(unprintable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
