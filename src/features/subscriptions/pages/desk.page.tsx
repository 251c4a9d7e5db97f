import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { State } from '../../../ui/state.tsx'
import type { BillingLine, BillingYear } from '../billing-year.ts'
import { creditNoteName, invoiceName } from '../invoice.ts'
import type { Invoice } from '../queries/invoices.ts'
import {
  bandSentences,
  money,
  type SubscriptionYear,
  subscriptionYear,
  type Terms,
  yearName,
} from '../terms.ts'
import { InvoiceStanding } from './state-words.tsx'

export interface DeskPageProps {
  frame: Frame
  today: string
  /** Null where the constitution sets no price. */
  billing: { terms: Terms; year: SubscriptionYear; of: BillingYear<Invoice> } | null
}

/** Who is asked to pay in a year, who has paid, and what is owed. */
export function deskPage({ frame, today, billing }: DeskPageProps): VNode {
  const open = billing?.of.lines.filter(({ invoice }) => invoice === null).length ?? 0
  return (
    <Workspace {...frame} title="Subscriptions">
      <PageHead
        title="Subscriptions"
        lead="What each member is asked for, by its people, and what has come in."
        deed={
          billing && open > 0
            ? {
                label: `Raise ${count(open, 'invoice')}`,
                href: `/network/subscriptions/new?year=${billing.year.year}`,
              }
            : undefined
        }
      />
      <DeskTabs desk="network" current="Subscriptions" />
      {billing ? (
        <Year {...billing} today={today} />
      ) : (
        <Empty title="The constitution sets no price">
          <p>
            Bands by population, the first month of the year and how to pay are settings of the
            constitution, under “subscriptions”. Until they are set, nobody is asked to pay.
          </p>
        </Empty>
      )}
    </Workspace>
  )
}

function Year({
  terms,
  year,
  of,
  today,
}: NonNullable<DeskPageProps['billing']> & { today: string }) {
  const { lines, sums, voided } = of
  const at = (other: number) => `/network/subscriptions?year=${other}`
  return (
    <>
      <section aria-labelledby="year">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="year">
            {yearName(year)}
          </h2>
          <nav class="hanse-subscriptions__years" aria-label="Other years, and this one as a file">
            <a href={at(year.year - 1)}>{yearName(subscriptionYear(terms, year.year - 1))}</a>{' '}
            <a href={at(year.year + 1)}>{yearName(subscriptionYear(terms, year.year + 1))}</a>{' '}
            <a href={`/network/subscriptions.csv?year=${year.year}`}>CSV</a>
          </nav>
        </div>
        <dl class="hanse-subscriptions__sums">
          {(
            [
              ['Invoiced', sums.invoiced],
              ['Paid', sums.paid],
              ['Not due yet', sums.due],
              ['Overdue', sums.overdue],
              ['Not invoiced yet', sums.notInvoiced],
            ] as const
          ).map(([term, pence]) => (
            <div>
              <dt>{term}</dt>
              <dd>{money(pence)}</dd>
            </div>
          ))}
        </dl>
        {lines.length === 0 ? (
          <Empty title="No member pays in this year" level={3}>
            <p>Members are listed here for each year in which they are in the network.</p>
          </Empty>
        ) : (
          <DataTable
            stack
            hideCaption
            caption={`Subscriptions of ${yearName(year)}`}
            class="hanse-subscriptions__table"
            columns={[
              { label: 'Council' },
              { label: 'Invoice', onCard: 'Invoice' },
              { label: 'Band', onCard: 'Band' },
              { label: 'Amount', numeric: true, onCard: 'Amount' },
              { label: 'Standing' },
            ]}
            rows={lines.map((line) => row(line, year, today))}
          />
        )}
      </section>
      {voided.length > 0 && <Voided invoices={voided} />}
      <section class="hanse-section" aria-labelledby="prices">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="prices">
            What a member pays
          </h2>
        </div>
        <ul class="hanse-bullets">
          {bandSentences(terms).map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <p class="hanse-note">
          From the constitution. Invoices are due after {count(terms.dueDays, 'day')}; a reminder
          goes {count(terms.reminders.firstAfterDays, 'day')} later, and again every{' '}
          {count(terms.reminders.leastDaysBetween, 'day')} until the money is here.
        </p>
      </section>
    </>
  )
}

function row(line: BillingLine<Invoice>, year: SubscriptionYear, today: string) {
  const council = <a href={`/members/${line.slug}/subscription`}>{line.council}</a>
  if (line.invoice) {
    const { number, band, totalPence } = line.invoice
    return [
      council,
      <a href={`/network/subscriptions/${number}`}>{invoiceName(number)}</a>,
      band,
      money(totalPence),
      <InvoiceStanding invoice={line.invoice} today={today} />,
    ]
  }
  return [
    council,
    line.charge ? (
      <a href={`/network/subscriptions/new?year=${year.year}&council=${line.slug}`}>
        Raise<span class="govuk-visually-hidden"> the invoice of {line.council}</span>
      </a>
    ) : (
      '–'
    ),
    line.charge?.band ?? 'no population in the register',
    line.charge ? money(line.charge.totalPence) : '–',
    <State kind="open">
      Not invoiced
      {line.charge && line.charge.months < 12 && `, from ${formatDate(line.from)}`}
    </State>,
  ]
}

function Voided({ invoices }: { invoices: readonly Invoice[] }) {
  return (
    <section class="hanse-section" aria-labelledby="voided">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="voided">
          Taken back
        </h2>
      </div>
      <DataTable
        stack
        hideCaption
        caption="Invoices taken back"
        columns={[
          { label: 'Council' },
          { label: 'Invoice', onCard: 'Invoice' },
          { label: 'Credit note', onCard: 'Credit note' },
          { label: 'Amount', numeric: true, onCard: 'Amount' },
          { label: 'Reason' },
        ]}
        rows={invoices.map(({ council, number, creditNote, totalPence, voidReason }) => [
          council,
          <a href={`/network/subscriptions/${number}`}>{invoiceName(number)}</a>,
          creditNoteName(creditNote!),
          money(totalPence),
          voidReason,
        ])}
      />
    </section>
  )
}
