import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { bodyInSentence } from '../body-words.ts'
import type { PublishedLine } from '../queries/published.ts'

/** Every response that the network has published, the newest first. */
export function responsesListPage({ frame, lines }: { frame: Frame; lines: PublishedLine[] }) {
  return (
    <Public
      {...frame}
      title="Responses"
      description={`What ${frame.network.name} has told government, and who signed it.`}
      breadcrumbs={[{ label: 'Home', href: '/' }]}
    >
      <h1 class="hanse-h1">What we have told government</h1>
      <p class="hanse-lead">
        Each response stands as it was sent, with the councils that signed it.{' '}
        <a href="/verify">Anyone can check</a> who signed what. Answer by answer, they are our{' '}
        <a href="/positions">positions</a>.
      </p>
      {lines.length === 0 ? (
        <Empty title="Nothing has been published yet">
          <p>Here will be every response, once members have signed it off and it has been sent.</p>
        </Empty>
      ) : (
        <ol class="hanse-list hanse-published">
          {lines.map((line) => (
            <li>
              <p class="hanse-kicker">
                To {line.to ? bodyInSentence(line.to) : 'government'}, {formatDate(line.sentAt)}
              </p>
              <h2 class="hanse-h2">
                <a href={`/responses/${line.slug}`}>{line.title}</a>
              </h2>
              <p class="hanse-note">
                <b>
                  {line.endorsed} of {line.members}
                </b>{' '}
                members sign it.
                {line.consultation !== line.title && ` In answer to “${line.consultation}”.`}
              </p>
            </li>
          ))}
        </ol>
      )}
      <p class="hanse-note">
        As <a href="/responses.atom">a feed</a> or <a href="/responses.json">as data</a>
      </p>
    </Public>
  )
}
