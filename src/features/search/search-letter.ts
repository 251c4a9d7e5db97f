import { oneOf } from './kinds.ts'

/** New finds of one saved search. */
export interface SearchNews {
  name: string
  /** The question of its address. */
  query: string
  hits: readonly { kind: string; title: string; href: string }[]
}

/** So many are named of each search; the page has the others. */
const mostNamed = 8

/** One letter for all saved searches of a person, in plain text, each address whole on a line of its own. */
export function searchLetter(given: {
  network: string
  baseUrl: string
  news: readonly SearchNews[]
  stopHref: string
}): { subject: string; body: string; headers: Record<string, string> } {
  const { network, baseUrl, news, stopHref } = given
  const total = news.reduce((sum, { hits }) => sum + hits.length, 0)
  const parts = news.map(({ name, query, hits }) => {
    const named = hits
      .slice(0, mostNamed)
      .map(({ kind, title, href }) => `${oneOf(kind)}: ${title}\n${baseUrl}${href}`)
    const more = hits.length - mostNamed
    const page = `${baseUrl}/search?${query}`
    return [
      name.toUpperCase(),
      ...named,
      more > 0 ? `And ${more} more. All of this search:\n${page}` : `All of this search:\n${page}`,
    ].join('\n\n')
  })
  const things = total === 1 ? 'One new record' : `${total} new records`
  const body = [
    `${things} in what you follow at ${network}.`,
    ...parts,
    `Change or remove your saved searches:\n${baseUrl}/account/searches`,
    `Stop all letters about saved searches at once:\n${stopHref}`,
  ]
  return {
    subject: `${network}: ${things.toLowerCase()} in your saved searches`,
    body: `${body.join('\n\n')}\n`,
    // RFC 2369 and RFC 8058: a mail program may offer to stop with one click.
    headers: {
      'List-Unsubscribe': `<${stopHref}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}
