import { addDays } from '../../kernel/clock.ts'
import type { SeatKind } from '../../kernel/seats.ts'
import type { Terms } from './terms.ts'

/** The seats whose holders see their own council's invoices. */
export const invoiceSeats: readonly SeatKind[] = [
  'lead-officer',
  'chief-executive',
  'policy-officer',
  'leader',
]

export type InvoiceState = 'paid' | 'due' | 'overdue' | 'voided'

/** What became of an invoice so far. */
export interface InvoiceFate {
  dueOn: string
  paidOn: string | null
  voidedOn: string | null
}

/** How an invoice stands on a day, ISO date; it is overdue from the day after the one on which it is due. */
export function stateOn({ dueOn, paidOn, voidedOn }: InvoiceFate, day: string): InvoiceState {
  if (voidedOn !== null) return 'voided'
  if (paidOn !== null) return 'paid'
  return dueOn < day ? 'overdue' : 'due'
}

/** "0042": invoices are named by four figures or more. */
export function invoiceName(number: number): string {
  return String(number).padStart(4, '0')
}

/** "C0003". */
export function creditNoteName(number: number): string {
  return `C${invoiceName(number)}`
}

export type RaisingRefusal =
  | 'not-office'
  | 'no-terms'
  | 'unknown-authority'
  | 'no-population'
  | 'not-a-member'
  | 'ends-before-it-begins'
  | 'invoiced-already'

export interface Raising {
  from: string
  until: string
}

/** Why an invoice cannot be raised, or null; the bounds and the other invoices are read under the lock of the number. */
export function whyNotRaise(
  office: boolean,
  terms: Terms | null,
  authority: { population: number | null } | null,
  { from, until }: Raising,
  /** Whether it is a member, of a kind that pays, on some day of the time. */
  member: boolean,
  /** Invoices of the council that stand. */
  standing: readonly Raising[],
): RaisingRefusal | null {
  if (!office) return 'not-office'
  if (!terms) return 'no-terms'
  if (!authority) return 'unknown-authority'
  if (authority.population === null) return 'no-population'
  if (until <= from) return 'ends-before-it-begins'
  if (!member) return 'not-a-member'
  return standing.some((one) => one.from < until && from < one.until) ? 'invoiced-already' : null
}

export type PaymentRefusal =
  | 'not-office'
  | 'unknown-invoice'
  | 'paid-already'
  | 'voided'
  | 'not-yet'

/** Why the office cannot record that an invoice was paid on a day, or null. */
export function whyNotRecordPayment(
  office: boolean,
  invoice: InvoiceFate | null,
  paidOn: string,
  today: string,
): PaymentRefusal | null {
  if (!office) return 'not-office'
  if (!invoice) return 'unknown-invoice'
  if (invoice.voidedOn !== null) return 'voided'
  if (invoice.paidOn !== null) return 'paid-already'
  return paidOn > today ? 'not-yet' : null
}

export type VoidingRefusal = 'not-office' | 'unknown-invoice' | 'paid-already' | 'voided'

/** Why an invoice cannot be voided by a credit note, or null. What was paid stands. */
export function whyNotVoid(office: boolean, invoice: InvoiceFate | null): VoidingRefusal | null {
  if (!office) return 'not-office'
  if (!invoice) return 'unknown-invoice'
  if (invoice.voidedOn !== null) return 'voided'
  return invoice.paidOn !== null ? 'paid-already' : null
}

/** Whether a council is to be reminded of an invoice on a day, ISO date: it is long enough overdue, and the last reminder long enough ago. */
export function mayRemind(
  { reminders }: Pick<Terms, 'reminders'>,
  invoice: InvoiceFate & { remindedOn: string | null },
  day: string,
): boolean {
  if (stateOn(invoice, day) !== 'overdue') return false
  if (day < addDays(invoice.dueOn, reminders.firstAfterDays)) return false
  return (
    invoice.remindedOn === null || day >= addDays(invoice.remindedOn, reminders.leastDaysBetween)
  )
}
