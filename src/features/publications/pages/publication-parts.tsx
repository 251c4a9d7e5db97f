import type { ReportCredit, ReportDocument } from '../../../documents/report/types.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { formatBytes, listed } from '../../../ui/numbers.ts'
import { doiAddress } from '../identifiers.ts'
import { licences } from '../publication.ts'
import type { Published } from '../queries/published.ts'

/** Where a chapter is read: of the newest version by name, of an older one on the page of that version. */
export function chapterHref(slug: string, chapter: string, number: number | null): string {
  return number === null
    ? `/publications/${slug}/${chapter}`
    : `/publications/${slug}/versions/${number}#${chapter}`
}

/** Says that a newer version is out, with the way to it. */
export function OlderVersion({ published }: { published: Published }) {
  if (published.newest) return null
  const [newest] = published.versions
  return (
    <div class="govuk-inset-text">
      <p>
        This is version {published.number} as it stood from{' '}
        {formatDate(published.document.publishedAt.slice(0, 10))}.{' '}
        <a href={`/publications/${published.slug}`}>
          Version {newest!.number} of {formatDate(newest!.publishedAt)} takes its place
        </a>
        .
      </p>
    </div>
  )
}

/** Who wrote it and with whom. */
export function Credits(props: { credits: readonly ReportCredit[]; demonstration: boolean }) {
  const authors = props.credits.filter(({ role }) => role === 'author')
  const partners = props.credits.filter(({ role }) => role === 'partner')
  if (props.credits.length === 0) return null
  return (
    <div class="hanse-byline hanse-pub__by">
      {authors.length > 0 && (
        <p>
          By{' '}
          {listed(
            authors.map(({ name, organisation }) =>
              organisation ? `${name} (${organisation})` : name,
            ),
          )}{' '}
          <DemoMark when={props.demonstration} />
        </p>
      )}
      {partners.length > 0 && <p>In partnership with {listed(partners.map(({ name }) => name))}</p>}
    </div>
  )
}

/** The chapters with their headings, each a link to where it stands. */
export function ChapterList(props: {
  document: ReportDocument
  slug: string
  /** The number of an older version, read on one page; null for the newest. */
  number: number | null
}) {
  const { document, slug, number } = props
  return (
    <nav class="hanse-pub__chapters" aria-labelledby="chapters">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="chapters">
          Chapters
        </h2>
        {number === null && <a href={`/publications/${slug}/whole`}>All on one page</a>}
      </div>
      <ol>
        {document.chapters.map((chapter) => (
          <li>
            <a href={chapterHref(slug, chapter.slug, number)}>{chapter.title}</a>
            <span>
              {chapter.blocks
                .flatMap((block) => (block.kind === 'heading' ? [plain(block.words)] : []))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type Words = Extract<
  ReportDocument['chapters'][number]['blocks'][number],
  { kind: 'heading' }
>['words']
const plain = (words: Words): string =>
  words
    .map((one) => (one.kind === 'text' ? one.text : one.kind === 'note' ? '' : plain(one.children)))
    .join('')

/** The citation in words, and as files for those who keep references. */
export function CiteThis({ citation, slug }: { citation: string; slug: string }) {
  return (
    <section class="hanse-section" aria-labelledby="cite">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="cite">
          Cite this
        </h2>
      </div>
      <p class="hanse-pub__cite" data-copy="" data-copy-name="the citation">
        {citation}
      </p>
      <p>
        As a file: <a href={`/publications/${slug}/cite.bib`}>BibTeX</a>,{' '}
        <a href={`/publications/${slug}/cite.ris`}>RIS</a>,{' '}
        <a href={`/publications/${slug}/cite.json`}>CSL-JSON</a>
      </p>
      <p class="hanse-note">
        To cite a paragraph, add its number. Its address is that of the number beside it.
      </p>
    </section>
  )
}

/** Every version with its day and what changed; the old ones stay readable. */
export function History({ published }: { published: Published }) {
  if (published.versions.length < 2) return null
  return (
    <section class="hanse-section" aria-labelledby="history">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="history">
          Versions
        </h2>
      </div>
      <ol class="hanse-list" reversed>
        {published.versions.map(({ number, changes, publishedAt }) => (
          <li>
            <a
              href={`/publications/${published.slug}/versions/${number}`}
              aria-current={number === published.number ? 'page' : undefined}
            >
              Version {number}
            </a>
            , {formatDate(publishedAt)}: {changes ?? 'first published'}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The printed form, and the facts for libraries. */
export function Facts({ published }: { published: Published }) {
  const { document, slug, pdf } = published
  const licence = licences[document.licence]
  const versionPdf = published.newest
    ? `/publications/${slug}.pdf`
    : `/publications/${slug}/versions/${published.number}.pdf`
  return (
    <div class="hanse-pub__side">
      <section class="hanse-down" aria-labelledby="download">
        <h2 class="hanse-h4" id="download">
          To print
        </h2>
        {pdf ? (
          <ul class="hanse-list hanse-files">
            <li>
              <a href={versionPdf}>PDF, tagged</a> <span>{formatBytes(pdf.size)}</span>
            </li>
          </ul>
        ) : (
          <p class="hanse-note">The PDF is being made. It is here in a minute.</p>
        )}
      </section>
      <Definitions
        items={[
          {
            term: 'Version',
            detail: `${published.number}, ${formatDate(new Date(document.publishedAt))}`,
          },
          published.themes.length > 0 && {
            term: 'Themes',
            detail: listed(published.themes.map(({ name }) => name)),
          },
          published.councils.length > 0 && {
            term: 'Councils',
            detail: published.councils.map(({ slug: council, name }, at) => (
              <>
                {at > 0 && ', '}
                <a href={`/members/${council}`}>{name}</a>
              </>
            )),
          },
          {
            term: 'Licence',
            detail: licence ? (
              <a href={licence} rel="license">
                {document.licence}
              </a>
            ) : (
              document.licence
            ),
          },
          document.issn !== null && { term: 'ISSN', detail: document.issn },
          document.doi !== null && {
            term: 'DOI',
            detail: <a href={doiAddress(document.doi)}>{document.doi}</a>,
          },
        ]}
      />
    </div>
  )
}
