import type { Frame } from '../../../kernel/frame.ts'
import { Pagination } from '../../../ui/govuk/pagination.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import type { Published } from '../queries/published.ts'
import { OlderVersion } from './publication-parts.tsx'
import { ChapterText } from './report-text.tsx'

export interface ChapterPage {
  frame: Frame
  baseUrl: string
  published: Published
  /** The chapter shown, from 0; 'whole' for all on one page. */
  at: number | 'whole'
}

/** A chapter of a publication with the way through the others, or all of them on one page. */
export function chapterPage({ frame, baseUrl, published, at }: ChapterPage) {
  const { document, slug } = published
  const chapter = at === 'whole' ? null : document.chapters[at]!
  const below = published.newest
    ? `/publications/${slug}/${chapter?.slug ?? 'whole'}`
    : `/publications/${slug}/versions/${published.number}`
  return (
    <Public
      {...frame}
      title={chapter ? chapter.title : document.title}
      about={chapter ? document.title : undefined}
      description={document.summary.split(/\n\s*\n/)[0]}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Publications', href: '/publications' },
        { label: document.title, href: `/publications/${slug}` },
      ]}
      head={{ ...frame.head, address: `${baseUrl}${below}`, kind: 'article' }}
    >
      <OlderVersion published={published} />
      <header class="hanse-report__head">
        <p class="hanse-kicker">
          {chapter ? `Chapter ${chapter.number} of ${document.chapters.length}` : document.kind}
        </p>
        <h1 class="hanse-h1">{chapter ? chapter.title : document.title}</h1>
      </header>
      <div class="hanse-report">
        <Contents published={published} at={at} />
        <div class="hanse-report__text">
          {chapter ? (
            <ChapterText chapter={chapter} level={2} />
          ) : (
            document.chapters.map((one) => (
              <section aria-labelledby={one.slug} class="hanse-report__chapter">
                <h2 class="hanse-h2" id={one.slug}>
                  {one.number} {one.title}
                </h2>
                <ChapterText chapter={one} level={3} />
              </section>
            ))
          )}
          {at !== 'whole' && <Turn published={published} at={at} />}
        </div>
      </div>
    </Public>
  )
}

function Contents({ published, at }: { published: Published; at: number | 'whole' }) {
  const { document, slug } = published
  return (
    <nav class="hanse-toc" aria-label="Contents">
      <h2 class="hanse-h4">Contents</h2>
      <ol>
        {document.chapters.map((chapter, place) => (
          <li>
            <a
              href={at === 'whole' ? `#${chapter.slug}` : `/publications/${slug}/${chapter.slug}`}
              aria-current={at === place ? 'page' : undefined}
            >
              {chapter.number} {chapter.title}
            </a>
          </li>
        ))}
      </ol>
      {at !== 'whole' && (
        <p class="hanse-small">
          <a href={`/publications/${slug}/whole`}>All on one page</a>
        </p>
      )}
    </nav>
  )
}

function Turn({ published, at }: { published: Published; at: number }) {
  const { document, slug } = published
  const link = (place: number) => {
    const chapter = document.chapters[place]
    return chapter
      ? { href: `/publications/${slug}/${chapter.slug}`, labelText: chapter.title }
      : undefined
  }
  return <Pagination previous={link(at - 1)} next={link(at + 1)} landmarkLabel="Chapters" />
}
