import type { ComponentChildren } from 'preact'
import type { Prose } from '../../../documents/prose/types.ts'
import { formatDate } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { PictureFigure } from '../../../ui/picture.tsx'
import { ProseText } from '../../../ui/prose.tsx'
import { articleKinds } from '../article.ts'
import { markLinks, piecesOf } from '../article-text.ts'
import type { ShownArticle } from '../queries/published.ts'
import { Facts } from './facts.tsx'

export interface ArticleBodyProps {
  article: Omit<
    ShownArticle,
    'id' | 'slug' | 'number' | 'corrections' | 'revisedAt' | 'publishedAt'
  >
  /** The day of first publication; null for a draft. */
  publishedAt: Date | null
  networkName: string
  /** True where the network is a demonstration: then date and words are invented. */
  demonstration: boolean
  baseUrl: string
  /** Below the byline: corrections, downloads. */
  beside?: ComponentChildren
  /** In the right column, below the figures: the press, what may be used. */
  aside?: ComponentChildren
  /** At the head of the article: that it is a draft, an older text. */
  notice?: ComponentChildren
}

/** An article as readers see it: headline, picture, byline in a column of its own, quotes between rules, figures with their source. */
export function ArticleBody(props: ArticleBodyProps) {
  const { article, publishedAt, networkName, baseUrl } = props
  const { content, picture } = article
  const kicker = content.kind === 'news' ? article.themes[0]?.name : null
  return (
    <article class="hanse-width hanse-article">
      {props.notice}
      <header class="hanse-article__head">
        <p class="hanse-kicker">{kicker ?? articleKinds[content.kind].shown}</p>
        <h1 class="hanse-display">{content.title}</h1>
        {content.summary && <p class="hanse-lead">{content.summary}</p>}
      </header>
      {picture && (
        <PictureFigure
          picture={picture}
          eager
          sizes="(min-width: 80em) 75rem, 100vw"
          figureClass="hanse-article__hero"
        />
      )}
      <div class="hanse-article__cols">
        <div class="hanse-byline">
          <Byline article={article} networkName={networkName} />
          {publishedAt && (
            <time datetime={publishedAt.toISOString()}>{formatDate(publishedAt)}</time>
          )}
          {props.demonstration && (
            <span>
              Date and words are part of the <DemoMark />
            </span>
          )}
          {props.beside}
        </div>
        <div class="hanse-article__text">
          <ArticleText article={article} baseUrl={baseUrl} />
          {content.about && (
            <>
              <h2 class="hanse-h3">About {networkName}</h2>
              <p>{content.about}</p>
            </>
          )}
        </div>
        {(content.facts || props.aside) && (
          <aside class="hanse-article__side" aria-label="Facts">
            {content.facts && <Facts facts={content.facts} />}
            {props.aside}
          </aside>
        )}
      </div>
    </article>
  )
}

function Byline({ article, networkName }: Pick<ArticleBodyProps, 'article' | 'networkName'>) {
  const { byline, authorId } = article.content
  const author = authorId ? article.people.get(authorId) : null
  // Whoever had their name erased is named no more; what they wrote stays.
  if (author && author.name === null) return <>A former member of {networkName}</>
  return (
    <>
      {byline || networkName} {author?.demonstration && <DemoMark />}
    </>
  )
}

/** The first paragraph is set larger, as the opening of a newspaper is. */
function ArticleText({ article, baseUrl }: Pick<ArticleBodyProps, 'article' | 'baseUrl'>) {
  const { content, withdrawn } = article
  const pieces = piecesOf(
    content.text,
    content.quotes.map(({ position }) => position),
  )
  return (
    <>
      {pieces.map((piece, at) => {
        if (piece.kind === 'quote') return <Quote article={article} position={piece.position} />
        const prose = markLinks(piece.prose, withdrawn, baseUrl)
        const [first, ...rest] = prose
        const opens = at === 0 && first?.kind === 'paragraph'
        return (
          <>
            {opens && <Opening prose={[first]} />}
            <ProseText prose={opens ? rest : prose} level={2} />
          </>
        )
      })}
    </>
  )
}

function Opening({ prose }: { prose: Prose }) {
  return (
    <div class="hanse-article__open">
      <ProseText prose={prose} />
    </div>
  )
}

function Quote({ article, position }: Pick<ArticleBodyProps, 'article'> & { position: number }) {
  const quote = article.content.quotes.find((one) => one.position === position)
  if (!quote) return null
  const person = article.people.get(quote.personId)
  const capacity = quote.capacity.charAt(0).toUpperCase() + quote.capacity.slice(1)
  return (
    <blockquote class="hanse-quote">
      {quote.words.split(/\n+/).map((words) => (
        <p>{words}</p>
      ))}
      <footer>
        {person?.name ? (
          <>
            {person.name}, {quote.capacity} {person.demonstration && <DemoMark />}
          </>
        ) : (
          capacity
        )}
      </footer>
    </blockquote>
  )
}
