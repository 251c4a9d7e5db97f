import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { kinds } from '../edition.ts'
import type { EditionOut } from '../queries/editions.ts'

/** Every edition that went out, the newest first, and the way to get the next one. */
export function editionsListPage(props: {
  frame: Frame
  editions: readonly EditionOut[]
  baseUrl: string
}) {
  const { frame, editions, baseUrl } = props
  return (
    <Public
      {...frame}
      title="Editions"
      description={`Every edition of the newsletter of ${frame.network.name}.`}
      breadcrumbs={[{ label: 'Home', href: '/' }]}
      head={{
        ...frame.head,
        address: `${baseUrl}/editions`,
        feeds: [{ title: `${frame.network.name}: editions`, href: '/editions.atom' }],
      }}
    >
      <h1 class="hanse-h1">Editions</h1>
      <p class="hanse-lead">
        The newsletter of {frame.network.name}, as it was sent.{' '}
        <a href="/newsletter">Get the next one by mail</a>.
      </p>
      {editions.length === 0 ? (
        <Empty title="No edition has gone out yet">
          <p>Each one will stand here on the day on which it is sent.</p>
        </Empty>
      ) : (
        <ol class="hanse-list hanse-published" reversed>
          {editions.map((edition) => (
            <li>
              <p class="hanse-kicker">
                {kinds[edition.kind]} {edition.number}, {formatDate(edition.publishedAt)}
              </p>
              <h2 class="hanse-h2">
                <a href={`/editions/${edition.number}`}>{edition.title}</a>
              </h2>
              <p>{edition.tells}</p>
            </li>
          ))}
        </ol>
      )}
      <p class="hanse-note">
        As <a href="/editions.atom">a feed</a>
      </p>
    </Public>
  )
}
