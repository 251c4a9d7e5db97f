import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Public } from '../../../ui/layout/public.tsx'
import type { Published } from '../queries/published.ts'
import { Cover } from './cover.tsx'
import { publicationData } from './publication-data.ts'
import {
  ChapterList,
  CiteThis,
  Credits,
  Facts,
  History,
  OlderVersion,
} from './publication-parts.tsx'

export interface PublicationPage {
  frame: Frame
  baseUrl: string
  published: Published
  citation: string
}

/** A publication: what it says in short, who wrote it, its chapters, its printed form, how to cite it, and what changed. */
export function publicationPage({ frame, baseUrl, published, citation }: PublicationPage) {
  const { document, slug } = published
  const address = `${baseUrl}/publications/${slug}`
  return (
    <Public
      {...frame}
      title={document.title}
      description={document.summary.split(/\n\s*\n/)[0]}
      islands={['copy-button']}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Publications', href: '/publications' },
      ]}
      head={{
        ...frame.head,
        address,
        kind: 'article',
        feeds: [{ title: `${frame.network.name}: publications`, href: '/publications.atom' }],
        data: publicationData({ published, address, baseUrl }),
      }}
    >
      <OlderVersion published={published} />
      <header class="hanse-pub__head">
        <div class="hanse-pub__cover">
          <Cover network={frame.network} kind={document.kind} title={document.title} />
        </div>
        <div>
          <p class="hanse-kicker">
            {document.kind}, {formatDate(new Date(document.firstPublishedAt))}
          </p>
          <h1 class="hanse-h1">{document.title}</h1>
          {document.subtitle && <p class="hanse-lead">{document.subtitle}</p>}
          <Credits
            credits={document.credits}
            demonstration={frame.network.demonstration !== null}
          />
        </div>
      </header>
      <div class="hanse-pub__body">
        <div>
          <section aria-labelledby="summary">
            <h2 class="hanse-h2" id="summary">
              In short
            </h2>
            {document.summary.split(/\n\s*\n/).map((paragraph) => (
              <p class="hanse-pub__summary">{paragraph}</p>
            ))}
          </section>
          <ChapterList
            document={document}
            slug={slug}
            number={published.newest ? null : published.number}
          />
          <CiteThis citation={citation} slug={slug} />
          <History published={published} />
        </div>
        <Facts published={published} />
      </div>
    </Public>
  )
}
