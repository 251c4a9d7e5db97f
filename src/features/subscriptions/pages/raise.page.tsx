import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { type Charge, money, type SubscriptionYear, yearName } from '../terms.ts'

export interface RaisePageProps {
  frame: Frame
  year: SubscriptionYear
  /** The slug of the one council that is asked; '' for all that have no invoice. */
  council: string
  asked: readonly { council: string; charge: Charge }[]
  /** Why it was refused, in a sentence. */
  refusal: string | null
}

/** The page before councils are asked to pay: whom, how much, and that a letter goes. */
export function raisePage({ frame, year, council, asked, refusal }: RaisePageProps): VNode {
  const total = asked.reduce((pence, { charge }) => pence + charge.totalPence, 0)
  const many = asked.length !== 1
  const title = many
    ? `Raise ${count(asked.length, 'invoice')} for ${yearName(year)}?`
    : `Raise the invoice of ${asked[0]!.council} for ${yearName(year)}?`
  return (
    <Workspace
      {...frame}
      title={title}
      failed={refusal !== null}
      breadcrumbs={[{ label: 'Subscriptions', href: '/network/subscriptions' }]}
    >
      {refusal && (
        <p class="govuk-error-message" role="alert">
          {refusal}
        </p>
      )}
      <Confirm
        title={title}
        warning="Each gets the next number and goes to the council’s officers as a PDF by mail. A number cannot be taken back: an invoice that is wrong is voided by a credit note."
        action="/invoices"
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ year: year.year, council }}
        deed={many ? `Raise and send ${count(asked.length, 'invoice')}` : 'Raise and send it'}
        back={{ label: 'Not now', href: `/network/subscriptions?year=${year.year}` }}
      >
        <DataTable
          stack
          hideCaption
          class="hanse-subscriptions__asked"
          caption="What each council is asked for"
          columns={[
            { label: 'Council' },
            { label: 'Band', onCard: 'Band' },
            { label: 'Months', numeric: true, onCard: 'Months' },
            { label: 'Amount', numeric: true, onCard: 'Amount' },
          ]}
          rows={asked.map(({ council: name, charge }) => [
            name,
            charge.band,
            charge.months,
            money(charge.totalPence),
          ])}
          foot={['All', '', '', money(total)]}
        />
      </Confirm>
    </Workspace>
  )
}
