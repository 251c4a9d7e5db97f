import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { articleKinds } from '../article.ts'
import type { ArticleLine } from '../queries/published.ts'

export interface NewsListPageProps {
  frame: Frame
  lines: readonly ArticleLine[]
  /** The address of the next page; null on the last. */
  next: string | null
  /** False on any page but the first. */
  first: boolean
  theme: { slug: string; name: string } | null
  council: { slug: string; council: string } | null
  themes: readonly { slug: string; name: string }[]
  councils: readonly { slug: string; council: string }[]
  address: string
  feed: { title: string; href: string }
}

/** The news, the newest first: of all, of a theme, of a council. */
export function newsListPage(props: NewsListPageProps): VNode {
  const { frame, lines, theme, council, first } = props
  const of = [theme?.name, council?.council].filter(Boolean).join(', ')
  const [lead, ...rest] = first && !of ? lines : []
  const plain = lead ? rest : lines
  return (
    <Public
      {...frame}
      title={of ? `News: ${of}` : 'News'}
      description={`What ${frame.network.name} and its members say and do${of ? `: ${of}` : ''}.`}
      head={{ ...frame.head, address: props.address, feeds: [props.feed] }}
      breadcrumbs={[{ label: 'Home', href: '/' }]}
    >
      <h1 class="hanse-h1">{of ? `News: ${of}` : 'News'}</h1>
      <Filters
        label="Narrow the news"
        action="/news"
        deed="Show"
        selects={[
          {
            name: 'theme',
            label: 'Theme',
            value: theme?.slug ?? '',
            options: [
              { value: '', label: 'All themes' },
              ...props.themes.map(({ slug, name }) => ({ value: slug, label: name })),
            ],
          },
          {
            name: 'council',
            label: 'Council',
            value: council?.slug ?? '',
            options: [
              { value: '', label: 'All councils' },
              ...props.councils.map(({ slug, council: label }) => ({ value: slug, label })),
            ],
          },
        ]}
      >
        <a href={props.feed.href}>As a feed</a> <a href="/news.json">As data</a>
      </Filters>
      {lines.length === 0 && (
        <Empty title={first && !of ? 'Nothing has been published yet' : 'There is no such news'}>
          <p>
            {first && !of
              ? 'Here will be news, opinion and announcements, the newest first.'
              : 'Choose another theme or council, or see all of it.'}
          </p>
        </Empty>
      )}
      {lead && <LeadArticle line={lead} />}
      <ul class="hanse-news">
        {plain.map((line) => (
          <NewsItem line={line} />
        ))}
      </ul>
      {props.next && (
        <p>
          <a href={props.next} rel="next">
            Older news
          </a>
        </p>
      )}
    </Public>
  )
}

function LeadArticle({ line }: { line: ArticleLine }) {
  return (
    <section class="hanse-newslead">
      {line.picture && (
        <a href={`/news/${line.slug}`} tabIndex={-1} aria-hidden="true">
          <Picture
            picture={line.picture}
            cut="wide"
            eager
            decorative
            sizes="(min-width: 64em) 44rem, 100vw"
          />
        </a>
      )}
      <div>
        <NewsWords line={line} large />
      </div>
    </section>
  )
}

function NewsItem({ line }: { line: ArticleLine }) {
  return (
    <li>
      <div>
        <NewsWords line={line} />
      </div>
      {line.picture && (
        <Picture
          picture={line.picture}
          cut="wide"
          decorative
          sizes="(min-width: 48em) 18rem, 40vw"
        />
      )}
    </li>
  )
}

function NewsWords({ line, large = false }: { line: ArticleLine; large?: boolean }) {
  return (
    <>
      <p class="hanse-kicker">{line.themes[0]?.name ?? articleKinds[line.kind].shown}</p>
      <h2 class={large ? 'hanse-h1' : 'hanse-h3'}>
        <a href={`/news/${line.slug}`}>{line.title}</a>
      </h2>
      <p class={large ? 'hanse-lead' : ''}>{line.summary}</p>
      <p class="hanse-small">
        {articleKinds[line.kind].shown}, {formatDate(line.publishedAt)}
      </p>
    </>
  )
}
