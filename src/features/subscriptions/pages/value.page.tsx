import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate, formatRange } from '../../../ui/dates.ts'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { invoiceName } from '../invoice.ts'
import { money } from '../terms.ts'
import {
  type Decision,
  timeTaken,
  unknownToTheRecords,
  type ValueFacts,
  valueSentences,
  valueSums,
} from '../value-statement.ts'

export interface ValuePageProps {
  frame: Frame
  today: string
  council: string
  slug: string
  year: { name: string; from: string; until: string; lastDay: string }
  /** The years that can be chosen, the newest first. */
  years: readonly { year: number; name: string }[]
  facts: ValueFacts
}

const decisionWords: Record<Decision, string> = {
  endorse: 'endorsed',
  'endorse-with-reservation': 'endorsed with a reservation',
  abstain: 'abstained',
  object: 'objected',
}

/** What a council took part in and what came of it, in one year, on a page to print. */
export function valuePage(props: ValuePageProps): VNode {
  const { frame, council, slug, year, years, facts, today } = props
  const sums = valueSums(facts)
  const running = year.until > today
  return (
    <Workspace
      {...frame}
      title={`Value statement of ${council}, ${year.name}`}
      breadcrumbs={[
        { label: 'Members', href: '/members' },
        { label: council, href: `/members/${slug}` },
      ]}
    >
      <PageHead
        kicker="Value statement"
        title={`${council} in ${year.name}`}
        note={`${formatRange(year.from, year.lastDay, today)}${running ? `, as of ${formatDate(today)}` : ''}. Drafted from the records of ${frame.network.name}; seen by ${council}’s leader, chief executive and officers, and by the network office.`}
      />
      {years.length > 1 && (
        <nav class="hanse-subscriptions__chosen" aria-label="Years">
          {years.map(({ year: one, name }) => (
            <a
              href={`/members/${slug}/value?year=${one}`}
              aria-current={name === year.name ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      )}
      <div class="hanse-subscriptions__said hanse-measure">
        {valueSentences(council, sums).map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      <Figures sums={sums} />
      <Calls facts={facts} council={council} />
      <Rounds facts={facts} council={council} />
      <Section title="In the network" id="seats">
        {facts.seats.length === 0 ? (
          <p>Nobody of {council} held a seat of the network in this time.</p>
        ) : (
          <ul class="hanse-bullets">
            {facts.seats.map(({ title, from, until }) => (
              <li>
                {title}, since {formatDate(from)}
                {until && ` until ${formatDate(until)}`}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section
        title="What it paid"
        id="paid"
        link={{ label: 'All invoices', href: `/members/${slug}/subscription` }}
      >
        {facts.subscriptions.length === 0 ? (
          <p>No invoice was raised for this time.</p>
        ) : (
          <ul class="hanse-bullets">
            {facts.subscriptions.map(({ number, totalPence, state }) => (
              <li>
                {money(totalPence)}, invoice{' '}
                <a href={`/network/subscriptions/${number}`}>{invoiceName(number)}</a>, {state}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title="What this statement does not know" id="unknown">
        <ul class="hanse-bullets">
          {unknownToTheRecords.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </Section>
    </Workspace>
  )
}

function Figures({ sums }: { sums: ReturnType<typeof valueSums> }) {
  const figures: [string, string, string][] = [
    [`${sums.joined} of ${sums.called}`, 'calls answered', `${sums.answered} questions`],
    [String(sums.cleared), 'answers cleared', 'by its own councillors, as they stand'],
    [String(sums.cited), 'paragraphs rest on its words', 'of joint responses'],
    [
      sums.medianHours === null ? '–' : timeTaken(sums.medianHours),
      'to decide',
      `in ${sums.decided} of ${sums.rounds} rounds`,
    ],
  ]
  return (
    <div class="hanse-figures hanse-subscriptions__figures">
      {figures.map(([figure, what, note]) => (
        <p class="hanse-figure">
          <b>{figure}</b>
          <span>{what}</span>
          <small>{note}</small>
        </p>
      ))}
    </div>
  )
}

function Calls({ facts, council }: { facts: ValueFacts; council: string }) {
  return (
    <Section title="Calls" id="calls">
      {facts.calls.length === 0 ? (
        <p>No call went to {council} in this time.</p>
      ) : (
        <DataTable
          stack
          hideCaption
          caption={`Calls to ${council}`}
          class="hanse-subscriptions__table"
          columns={[
            { label: 'Consultation' },
            { label: 'Answered', onCard: 'Answered' },
            { label: 'Cleared', numeric: true, onCard: 'Cleared' },
            { label: 'Paragraphs citing it', numeric: true, onCard: 'Paragraphs citing it' },
            { label: 'What came of it' },
          ]}
          rows={facts.calls.map((call) => [
            <a href={`/consultations/${call.slug}`}>{call.title}</a>,
            `${call.answered} of ${call.questions}`,
            call.cleared,
            call.cited ?? '–',
            came(call, council),
          ])}
        />
      )}
    </Section>
  )
}

function came({ published, submitted }: ValueFacts['calls'][number], council: string) {
  if (published)
    return (
      <>
        <a href={`/responses/${published.slug}`}>Published</a>; {council}{' '}
        {decisionWords[published.decision]}
      </>
    )
  return submitted ? 'Sent to government' : 'Not sent yet'
}

function Rounds({ facts, council }: { facts: ValueFacts; council: string }) {
  return (
    <Section title="Sign-off" id="rounds">
      {facts.rounds.length === 0 ? (
        <p>No round was opened with {council} in this time.</p>
      ) : (
        <DataTable
          stack
          hideCaption
          caption={`Rounds with ${council}`}
          class="hanse-subscriptions__table"
          columns={[
            { label: 'Response' },
            { label: 'Version', numeric: true, onCard: 'Version' },
            { label: 'Decision', onCard: 'Decision' },
            { label: 'Within', onCard: 'Within' },
          ]}
          rows={facts.rounds.map(({ id, title, version, decision, hours, open }) => [
            <a href={`/rounds/${id}`}>{title}</a>,
            version,
            decision ? decisionWords[decision] : open ? 'not decided yet' : 'did not decide',
            hours === null ? '–' : timeTaken(hours),
          ])}
        />
      )}
    </Section>
  )
}
