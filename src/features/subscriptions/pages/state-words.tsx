import { formatDate } from '../../../ui/dates.ts'
import { State } from '../../../ui/state.tsx'
import { creditNoteName, type InvoiceFate, stateOn } from '../invoice.ts'

/** How an invoice stands, as a square and words: "Paid on 3 March 2027". */
export function InvoiceStanding(props: {
  invoice: InvoiceFate & { creditNote: number | null; reminders: readonly string[] }
  today: string
}) {
  const { invoice, today } = props
  const { paidOn, dueOn, voidedOn, creditNote, reminders } = invoice
  switch (stateOn(invoice, today)) {
    case 'paid':
      return <State kind="done">Paid on {formatDate(paidOn!)}</State>
    case 'voided':
      return (
        <State kind="open">
          Taken back on {formatDate(voidedOn!)}, {creditNoteName(creditNote!)}
        </State>
      )
    case 'due':
      return <State kind="half">Due on {formatDate(dueOn)}</State>
    case 'overdue':
      return (
        <State kind="late">
          Overdue since {formatDate(dueOn)}
          {reminders.length > 0 && `, reminded on ${formatDate(reminders.at(-1)!)}`}
        </State>
      )
  }
}
