import type { ArticleLine } from '../queries/published.ts'

/** The news as data, the newest first; `next` leads to the page after. */
export function newsJson(given: {
  baseUrl: string
  network: string
  lines: readonly ArticleLine[]
  /** The id of the last article, where more follow. */
  next: string | null
}): string {
  const { baseUrl, network, lines, next } = given
  return `${JSON.stringify(
    {
      network,
      news: lines.map((line) => ({
        id: line.id,
        kind: line.kind,
        title: line.title,
        summary: line.summary,
        address: `${baseUrl}/news/${line.slug}`,
        published: line.publishedAt.toISOString(),
        updated: line.updatedAt.toISOString(),
        themes: line.themes.map(({ name }) => name),
      })),
      next: next && `${baseUrl}/news.json?before=${next}`,
    },
    null,
    2,
  )}\n`
}
