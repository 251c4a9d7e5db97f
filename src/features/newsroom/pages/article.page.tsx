import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { pictureForMachines } from '../../../ui/picture.tsx'
import { articleKinds } from '../article.ts'
import type { ArticleLine, Correction, ShownArticle } from '../queries/published.ts'
import { ArticleBody } from './article-body.tsx'

export interface ArticlePageProps {
  frame: Frame
  article: ShownArticle
  related: readonly ArticleLine[]
  officeEmail: string | null
  baseUrl: string
  /** True for an older text: said at its head, and kept from search engines. */
  old: boolean
}

/** One published article, or an older text of it. */
export function articlePage(props: ArticlePageProps): VNode {
  const { frame, article, baseUrl, officeEmail, old } = props
  const { content } = article
  const address = `${baseUrl}/news/${article.slug}`
  const picture = pictureForMachines(article.picture, baseUrl)
  return (
    <Public
      {...frame}
      width="bands"
      title={content.title}
      description={content.summary}
      unlisted={old}
      head={{
        ...frame.head,
        address,
        kind: 'article',
        ...(picture ? { picture } : {}),
        feeds: [{ title: `${frame.network.name}: news`, href: '/news.atom' }],
        data: newsData(article, address, frame.network.name, picture?.href),
      }}
    >
      <ArticleBody
        article={article}
        publishedAt={article.publishedAt}
        networkName={frame.network.name}
        demonstration={frame.network.demonstration !== null}
        baseUrl={baseUrl}
        notice={old && <OldText article={article} />}
        beside={<Corrections article={article} />}
        aside={<Press article={article} officeEmail={officeEmail} name={frame.network.name} />}
      />
      <About article={article} />
      {props.related.length > 0 && <Related lines={props.related} />}
      <div class="hanse-tail" />
    </Public>
  )
}

function OldText({ article }: { article: ShownArticle }) {
  return (
    <p class="hanse-panel">
      <b>This is an older text</b>, published on {formatDate(article.revisedAt)}.{' '}
      <a href={`/news/${article.slug}`}>Read it as it stands now</a>
    </p>
  )
}

/** Every correction with its day and what changed, the newest first; older texts stay readable. */
function Corrections({ article }: { article: ShownArticle }) {
  const corrections = article.corrections.filter(({ correction }) => correction !== null)
  if (corrections.length === 0) return null
  const [newest] = corrections
  return (
    <div class="hanse-corrections">
      {corrections.map(({ number, correction, at }: Correction) => (
        <p>
          <b>Corrected on {formatDate(at)}</b> {correction}{' '}
          <a href={`/news/${article.slug}/revisions/${number - 1}`}>
            The text before{number === newest?.number ? '' : ` correction ${number - 1}`}
          </a>
        </p>
      ))}
    </div>
  )
}

function Press(props: { article: ShownArticle; officeEmail: string | null; name: string }) {
  const { article, officeEmail, name } = props
  return (
    <section class="hanse-contact">
      {officeEmail && (
        <>
          <h2 class="hanse-h4">Press</h2>
          <p class="hanse-note">
            {name} office
            <br />
            <a href={`mailto:${officeEmail}`}>{officeEmail}</a>
          </p>
        </>
      )}
      <h2 class="hanse-h4">Use this</h2>
      <ul class="hanse-files">
        <li>
          <a href={`/news/${article.slug}/text.txt`}>Text of this article (plain text)</a>
        </li>
        {article.picture && (
          <li>
            <span class="hanse-note">
              Picture: {article.picture.credit}. {article.picture.licence}.
            </span>
          </li>
        )}
      </ul>
    </section>
  )
}

/** The themes and councils that the article is about, each a way on. */
function About({ article }: { article: ShownArticle }) {
  if (article.themes.length + article.councils.length === 0) return null
  return (
    <nav class="hanse-width hanse-about" aria-label="More on this">
      <ul>
        {article.themes.map(({ slug, name }) => (
          <li>
            <a href={`/news?theme=${slug}`}>{name}</a>
          </li>
        ))}
        {article.councils.map(({ slug, council }) => (
          <li>
            <a href={`/members/${slug}`}>{council}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Related({ lines }: { lines: readonly ArticleLine[] }) {
  return (
    <section class="hanse-width hanse-section" aria-labelledby="related">
      <div class="hanse-head">
        <h2 class="hanse-h2" id="related">
          Related
        </h2>
      </div>
      <ul class="hanse-cols">
        {lines.map((line) => (
          <li class="hanse-c4 hanse-related">
            <p class="hanse-kicker">{line.themes[0]?.name ?? articleKinds[line.kind].shown}</p>
            <h3 class="hanse-h3">
              <a href={`/news/${line.slug}`}>{line.title}</a>
            </h3>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The article as schema.org has it. */
function newsData(
  article: ShownArticle,
  address: string,
  networkName: string,
  picture: string | undefined,
): object {
  const { content } = article
  const organisation = { '@type': 'Organization', name: networkName }
  const author = content.authorId ? article.people.get(content.authorId) : null
  return {
    '@context': 'https://schema.org',
    '@type': content.kind === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    headline: content.title,
    description: content.summary,
    url: address,
    mainEntityOfPage: address,
    datePublished: article.publishedAt.toISOString(),
    dateModified: article.revisedAt.toISOString(),
    inLanguage: 'en-GB',
    author: author?.name ? { '@type': 'Person', name: author.name } : organisation,
    publisher: organisation,
    ...(picture ? { image: [picture] } : {}),
    ...(article.themes.length > 0 ? { about: article.themes.map(({ name }) => name) } : {}),
  }
}
