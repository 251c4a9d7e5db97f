import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { State } from '../../../ui/state.tsx'
import type { PublishedLine } from '../queries/published.ts'

/** What became of each response: whether government has answered, as far as its own promise lets anybody tell. */
export function WhatCameOfIt({ lines, today }: { lines: readonly PublishedLine[]; today: string }) {
  return (
    <div class="hanse-band">
      <section class="hanse-width" aria-labelledby="record">
        <div class="hanse-head">
          <h2 class="hanse-h2" id="record">
            What came of it
          </h2>
          <a href="/responses">All responses</a>
        </div>
        <DataTable
          stack
          class="hanse-came"
          caption="Responses, whom they answer, who signed and where each stands"
          hideCaption
          columns={[
            { label: 'What we said' },
            { label: 'To', onCard: 'To' },
            { label: 'Signed by', onCard: 'Signed by' },
            { label: 'Now', onCard: 'Now' },
          ]}
          rows={lines.map((line) => [
            <a href={`/responses/${line.slug}`}>{line.title}</a>,
            line.body,
            <>
              {line.counts.endorse + line.counts['endorse-with-reservation']} of{' '}
              {line.counts.members} members <cite>{formatDate(line.publishedAt)}</cite>
            </>,
            <Standing due={line.answerDue} today={today} />,
          ])}
        />
        <p class="hanse-note">
          Government promises to answer a consultation within twelve weeks of its close.
        </p>
      </section>
    </div>
  )
}

function Standing({ due, today }: { due: string | null; today: string }) {
  if (!due) return <State kind="open">Sent</State>
  if (due < today) return <State kind="due">No answer by {formatDate(due)}</State>
  return <State kind="open">Answer due by {formatDate(due)}</State>
}
