import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { DateField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { listed } from '../../../ui/numbers.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { creditNoteName, invoiceName, stateOn } from '../invoice.ts'
import { timeWords, workingWords } from '../invoice-document.ts'
import type { Invoice } from '../queries/invoices.ts'
import { money } from '../terms.ts'
import { InvoiceStanding } from './state-words.tsx'

export interface InvoicePageProps {
  frame: Frame
  today: string
  invoice: Invoice
  office: boolean
  payment: Posted
  voiding: Posted
}

/** One invoice: what it asks, what became of it, and for the office what can be done with it. */
export function invoicePage(props: InvoicePageProps): VNode {
  const { frame, invoice, office, today, payment, voiding } = props
  const { number, council, slug, reminders, totalPence } = invoice
  const open = ['due', 'overdue'].includes(stateOn(invoice, today))
  const errors = { ...payment.errors, ...voiding.errors }
  const failed = Object.keys(errors).length > 0
  const at = `/network/subscriptions/${number}`
  const above = office
    ? { label: 'Subscriptions', href: '/network/subscriptions' }
    : { label: `Subscription of ${council}`, href: `/members/${slug}/subscription` }
  return (
    <Workspace
      {...frame}
      title={`Invoice ${invoiceName(number)}`}
      breadcrumbs={[above]}
      failed={failed}
    >
      <ErrorSummary form={{ values: {}, errors }} />
      <PageHead
        kicker={<a href={`/members/${slug}/subscription`}>{council}</a>}
        title={`Invoice ${invoiceName(number)}`}
        note={<InvoiceStanding invoice={invoice} today={today} />}
        deed={{ label: 'Open the PDF', href: `${at}/invoice.pdf` }}
      />
      <div class="hanse-measure hanse-plain">
        <Definitions
          items={[
            { term: open ? 'To pay' : 'Amount', detail: <b>{money(totalPence)}</b> },
            { term: 'For', detail: timeWords(invoice) },
            { term: 'Worked out', detail: workingWords(invoice) },
            { term: 'VAT', detail: invoice.vatNote },
            { term: 'Issued', detail: formatDate(invoice.issuedOn) },
            { term: 'Due', detail: formatDate(invoice.dueOn) },
            {
              term: 'How to pay',
              detail: `${invoice.payTo.replaceAll('\n', '. ')}. Reference ${invoiceName(number)}.`,
            },
            reminders.length > 0 && {
              term: 'Reminded',
              detail: listed(reminders.map((day) => formatDate(day))),
            },
            invoice.paidOn !== null && {
              term: 'Paid',
              detail: `${formatDate(invoice.paidOn)}, reference ${invoice.paymentReference}`,
            },
            invoice.voidedOn !== null && {
              term: 'Taken back',
              detail: (
                <>
                  <a href={`${at}/credit-note.pdf`}>
                    Credit note {creditNoteName(invoice.creditNote!)} (PDF)
                  </a>
                  : {invoice.voidReason}
                </>
              ),
            },
          ]}
        />
        {office && open && (
          <section class="hanse-section" aria-labelledby="payment">
            <div class="hanse-head">
              <h2 class="hanse-h3" id="payment">
                The money arrived
              </h2>
            </div>
            <Form
              action={`${at}/payments`}
              csrf={frame.csrf()}
              once={frame.once()}
              labelledBy="payment"
            >
              <DateField form={payment} name="paid" label="On which day?" />
              <TextField form={payment} name="reference" label="Reference that the bank shows" />
              <Button text="Record the payment" preventDoubleClick />
            </Form>
            <Details
              summaryText="It is wrong and must be taken back"
              open={failed && voiding.errors.reason !== undefined}
            >
              <p>
                A credit note with its own number goes to {council}’s officers. The invoice stays in
                the books, and {council} can be asked anew.
              </p>
              <Form action={`${at}/credit-notes`} csrf={frame.csrf()} once={frame.once()}>
                <TextField
                  form={voiding}
                  name="reason"
                  label="Why?"
                  hint="The council reads it on the credit note."
                />
                <Button
                  text={`Take back invoice ${invoiceName(number)}`}
                  classes="govuk-button--warning"
                  preventDoubleClick
                />
              </Form>
            </Details>
          </section>
        )}
      </div>
    </Workspace>
  )
}
