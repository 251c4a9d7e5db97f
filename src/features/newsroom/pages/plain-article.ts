import { printProse } from '../../../documents/prose/print.ts'
import { formatDate } from '../../../ui/dates.ts'
import { piecesOf } from '../article-text.ts'
import type { ShownArticle } from '../queries/published.ts'

/** An article as plain text, for whoever sets it anew: headline, words, quotes with their speakers, figures, where it stands. */
export function plainArticle(article: ShownArticle, networkName: string, baseUrl: string): string {
  const { content } = article
  const parts = [
    content.title,
    content.summary,
    `${content.byline || networkName}, ${formatDate(article.publishedAt)}`,
    ...piecesOf(
      content.text,
      content.quotes.map(({ position }) => position),
    ).map((piece) =>
      piece.kind === 'prose' ? printProse(piece.prose) : quoteText(article, piece.position),
    ),
    content.about ? `About ${networkName}\n\n${content.about}` : '',
    content.facts
      ? [
          content.facts.title,
          ...content.facts.rows.map(({ name, figure }) => `${name}: ${figure}`),
          ...(content.facts.foot
            ? [`${content.facts.foot.name}: ${content.facts.foot.figure}`]
            : []),
          content.facts.source,
        ].join('\n')
      : '',
    article.picture ? `Picture: ${article.picture.alternative}. ${article.picture.credit}.` : '',
    `${baseUrl}/news/${article.slug}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function quoteText(article: ShownArticle, position: number): string {
  const quote = article.content.quotes.find((one) => one.position === position)
  if (!quote) return ''
  const name = article.people.get(quote.personId)?.name
  return `“${quote.words}”\n${name ? `${name}, ` : ''}${quote.capacity}`
}
