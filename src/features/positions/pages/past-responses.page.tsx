import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { State } from '../../../ui/state.tsx'
import type { PastResponseLine } from '../queries/past-responses.ts'

/** The past responses that came in as documents, and which still wait for somebody to confirm them. */
export function pastResponsesPage(page: { frame: Frame; lines: readonly PastResponseLine[] }) {
  const { frame, lines } = page
  const read = { label: 'Read a past response', href: '/past-responses/new' }
  return (
    <Workspace
      {...frame}
      title="Past responses"
      breadcrumbs={[{ label: 'Positions', href: '/positions' }]}
    >
      <PageHead
        title="Past responses"
        lead="What the network said before it used this platform, read from the documents of the time."
        deed={lines.length > 0 && read}
      />
      {lines.length === 0 ? (
        <Empty title="No past response has been read in" step={read}>
          <p>
            Send in a response as Word, OpenDocument, PDF or web page. Its questions and answers are
            found, and you confirm them one by one.
          </p>
        </Empty>
      ) : (
        <DataTable
          caption="Past responses"
          hideCaption
          stack
          columns={[
            { label: 'Response' },
            { label: 'Sent', onCard: 'Sent' },
            { label: 'State', onCard: 'State' },
          ]}
          rows={lines.map((line) => [
            <>
              <a href={`/past-responses/${line.id}`}>{line.title}</a>
              {line.body && <span class="hanse-small hanse-block">To {line.body}</span>}
            </>,
            formatDate(line.sentOn),
            line.confirmedAt ? (
              <State kind="done">{`${count(line.positions, 'position')} on record`}</State>
            ) : (
              <State kind="due">{`${count(line.found, 'answer')} to confirm`}</State>
            ),
          ])}
        />
      )}
    </Workspace>
  )
}
