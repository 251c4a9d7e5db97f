import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { type PaymentRefusal, whyNotRecordPayment } from '../invoice.ts'
import { invoiceOf } from '../queries/invoices.ts'
import { byOffice } from './by-office.ts'
import { lockInvoice } from './lock-invoice.ts'

export interface Payment {
  number: number
  /** ISO date. */
  paidOn: string
  /** As the bank shows it. */
  reference: string
}

/** The office records that an invoice was paid, once. */
export async function recordPayment(
  act: Act,
  { number, paidOn, reference }: Payment,
): Promise<{ gss: string } | Refused<PaymentRefusal>> {
  const office = byOffice(act)
  await lockInvoice(act, number)
  const invoice = await invoiceOf(act.db, number)
  const refusal = whyNotRecordPayment(office.may, invoice, paidOn, dayOf(act.now))
  if (refusal) return { refused: refusal }
  await act.db
    .insertInto('invoice_payment')
    .values({
      network_id: act.networkId,
      invoice_number: number,
      paid_on: paidOn,
      reference,
      recorded_at: act.now,
      recorded_by: act.by?.personId ?? null,
    })
    .execute()
  const { gss } = invoice!
  await act.record({ name: 'invoice.paid', seatId: office.seatId, gss, facts: { number, paidOn } })
  return { gss }
}
