import { atomFeed } from '../../../documents/feed/atom.ts'
import { bodyInSentence } from '../body-words.ts'
import type { PublishedLine } from '../queries/published.ts'

export interface Feed {
  baseUrl: string
  network: string
  lines: PublishedLine[]
}

/** The published responses as an Atom feed. */
export function responsesFeed({ baseUrl, network, lines }: Feed): string {
  return atomFeed({
    title: `${network}: responses`,
    self: `${baseUrl}/responses.atom`,
    page: `${baseUrl}/responses`,
    author: network,
    entries: lines.map((line) => {
      const address = `${baseUrl}/responses/${line.slug}`
      const to = line.to ? ` to ${bodyInSentence(line.to)}` : ''
      return {
        address,
        title: line.title,
        summary: `${line.endorsed} of ${line.members} members sign this response${to}.`,
        published: line.publishedAt,
        updated: line.publishedAt,
        links: [
          {
            rel: 'related',
            type: 'application/json',
            title: 'Record of sign-off',
            href: `${address}/record.json`,
          },
        ],
      }
    }),
  })
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
