import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { invoiceName } from '../invoice.ts'
import { timeWords } from '../invoice-document.ts'
import type { Invoice } from '../queries/invoices.ts'
import { money } from '../terms.ts'
import { InvoiceStanding } from './state-words.tsx'

export interface CouncilPageProps {
  frame: Frame
  today: string
  council: string
  slug: string
  invoices: readonly Invoice[]
}

/** What a council was asked for and has paid: for its own people and the office. */
export function councilPage({ frame, today, council, slug, invoices }: CouncilPageProps): VNode {
  return (
    <Workspace
      {...frame}
      title={`Subscription of ${council}`}
      breadcrumbs={[
        { label: 'Members', href: '/members' },
        { label: council, href: `/members/${slug}` },
      ]}
    >
      <PageHead
        kicker={council}
        title="Subscription"
        note={`Seen by ${council}’s leader, chief executive and officers, and by the network office.`}
        deed={
          <a class="govuk-button govuk-button--secondary" href={`/members/${slug}/value`}>
            What {council} got for it
          </a>
        }
      />
      {invoices.length === 0 ? (
        <Empty title="No invoice yet">
          <p>Each invoice stands here with its PDF, and whether the office has seen the money.</p>
        </Empty>
      ) : (
        <DataTable
          stack
          hideCaption
          caption={`Invoices of ${council}`}
          columns={[
            { label: 'Invoice' },
            { label: 'For', onCard: 'For' },
            { label: 'Issued', onCard: 'Issued' },
            { label: 'Amount', numeric: true, onCard: 'Amount' },
            { label: 'Standing' },
          ]}
          rows={invoices.map((invoice) => [
            <a href={`/network/subscriptions/${invoice.number}`}>{invoiceName(invoice.number)}</a>,
            timeWords(invoice),
            formatDate(invoice.issuedOn),
            money(invoice.totalPence),
            <InvoiceStanding invoice={invoice} today={today} />,
          ])}
        />
      )}
    </Workspace>
  )
}
