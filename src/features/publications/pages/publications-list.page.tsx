import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import type { PublishedLine } from '../queries/published.ts'
import { Cover } from './cover.tsx'

/** Every publication of the network, the newest first. */
export function publicationsListPage(props: {
  frame: Frame
  lines: readonly PublishedLine[]
  baseUrl: string
}) {
  const { frame, lines, baseUrl } = props
  return (
    <Public
      {...frame}
      title="Publications"
      description={`Reports and studies of ${frame.network.name}, to read here, to print and to cite.`}
      breadcrumbs={[{ label: 'Home', href: '/' }]}
      head={{
        ...frame.head,
        address: `${baseUrl}/publications`,
        feeds: [{ title: `${frame.network.name}: publications`, href: '/publications.atom' }],
      }}
    >
      <h1 class="hanse-h1">Publications</h1>
      <p class="hanse-lead">
        Reports and studies, to read on the page, to print, and to cite to the paragraph.
      </p>
      {lines.length === 0 ? (
        <Empty title="Nothing has been published yet">
          <p>Here will be the network’s reports, each with its chapters, figures and sources.</p>
        </Empty>
      ) : (
        <ol class="hanse-list hanse-pubs">
          {lines.map((line) => (
            <li>
              <div class="hanse-pubs__cover">
                <Cover network={frame.network} kind={line.kind} title={line.title} />
              </div>
              <div>
                <p class="hanse-kicker">
                  {line.kind}, {formatDate(line.firstPublishedAt)}
                </p>
                <h2 class="hanse-h2">
                  <a href={`/publications/${line.slug}`}>{line.title}</a>
                </h2>
                {line.subtitle && <p class="hanse-lead">{line.subtitle}</p>}
                <p>{line.summary.split(/\n\s*\n/)[0]}</p>
                {line.number > 1 && (
                  <p class="hanse-note">
                    Version {line.number}, {formatDate(line.publishedAt)}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      <p class="hanse-note">
        As <a href="/publications.atom">a feed</a> or <a href="/publications.json">as data</a>
      </p>
    </Public>
  )
}
