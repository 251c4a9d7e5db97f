import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatMoment } from '../../../ui/dates.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { SignMark } from '../../../ui/sign-mark.tsx'
import { ballotSentence } from '../ballot-words.ts'
import { constitutionSentences } from '../procedure.ts'
import type { Published } from '../queries/published.ts'
import { isWithheld } from '../record.ts'
import { recordView } from '../record-view.ts'
import { requirementSentence } from '../requirement.ts'
import { markOf } from './ballot-marks.ts'

const capacities: Record<string, string> = {
  leader: 'Leader',
  'portfolio-holder': 'Portfolio holder',
  'policy-officer': 'Policy officer',
  'chief-executive': 'Chief executive',
}

/** The ballots of a published record in full, by what rules they were counted, and what came of it. */
export function publishedBallotsPage({ frame, published }: { frame: Frame; published: Published }) {
  const { record, slug } = published
  const view = recordView(record)
  const withheld = record.ballots.filter(isWithheld)
  const { openedAt, closedAt } = record.round
  return (
    <Public
      {...frame}
      title="The ballots in full"
      about={record.response.title}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Responses', href: '/responses' },
        { label: record.response.title, href: `/responses/${slug}` },
      ]}
    >
      <h1 class="hanse-h1">The ballots in full</h1>
      <p class="hanse-lead">
        {record.response.title}, version {record.response.version}. Open from{' '}
        {formatMoment(new Date(openedAt))} to {formatMoment(new Date(closedAt))}.
      </p>
      <div class="hanse-cols hanse-section">
        <section class="hanse-c6" aria-labelledby="rules">
          <h2 class="hanse-h3" id="rules">
            The rules
          </h2>
          <ul class="hanse-bullets">
            {constitutionSentences(record.constitution, record.members.length).map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </section>
        <section class="hanse-c6" aria-labelledby="met">
          <h2 class="hanse-h3" id="met">
            What came of it
          </h2>
          <ul class="hanse-bullets">
            {record.outcome.why.map((requirement) => (
              <li>{requirementSentence(requirement)}</li>
            ))}
          </ul>
        </section>
      </div>
      <DataTable
        caption="Ballots by council"
        hideCaption
        stack
        columns={[
          { label: 'Council' },
          { label: 'Decision' },
          { label: 'In whose name', onCard: 'By' },
          { label: 'When', onCard: 'When' },
        ]}
        rows={[
          ...view.named.map((line) => [
            line.name,
            <>
              <SignMark kind={markOf[line.decision]} /> {ballotSentence(line)}
              {line.text !== '' && <p class="hanse-small">“{line.text}”</p>}
            </>,
            capacities[line.capacity] ?? line.capacity,
            <span class="hanse-small">
              {formatMoment(new Date(line.castAt))}
              {line.confirmedAt &&
                `, by phone; confirmed ${formatMoment(new Date(line.confirmedAt))}`}
            </span>,
          ]),
          ...withheld.map((line) => [
            'A council, name withheld',
            <>
              <SignMark kind="object" /> {ballotSentence({ ...line, shown: null })}
              <p class="hanse-small">“{line.text}”</p>
            </>,
            '',
            <span class="hanse-small">
              Sealed as <code>{line.commitment.slice(0, 16)} …</code>
            </span>,
          ]),
        ]}
      />
      {view.unlisted > 0 && (
        <p class="hanse-note">
          {view.unlisted} more did not decide. They are not listed, so that a name withheld stays
          withheld.
        </p>
      )}
    </Public>
  )
}
