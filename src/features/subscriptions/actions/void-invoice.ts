import { writeInvoicePdf } from '../../../documents/write/pdf/invoice.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { keepFile } from '../../../kernel/files.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { creditNoteName, invoiceName, type VoidingRefusal, whyNotVoid } from '../invoice.ts'
import { creditNoteDocument } from '../invoice-document.ts'
import { invoicePeople } from '../queries/invoice-people.ts'
import { invoiceOf } from '../queries/invoices.ts'
import { byOffice } from './by-office.ts'
import { lockInvoice } from './lock-invoice.ts'
import { lockNumbers } from './lock-numbers.ts'
import { takeNumber } from './take-number.ts'

export interface Voiding {
  number: number
  reason: string
  networkName: string
  officeEmail: string | null
}

/** An invoice is taken back by a credit note with its own number and reason; it stays in the books, and its council may be asked anew. */
export async function voidInvoice(
  act: Act,
  { number, reason, networkName, officeEmail }: Voiding,
): Promise<{ creditNote: number } | Refused<VoidingRefusal>> {
  const office = byOffice(act)
  await lockInvoice(act, number)
  const invoice = await invoiceOf(act.db, number)
  const refusal = whyNotVoid(office.may, invoice)
  if (refusal) return { refused: refusal }
  await lockNumbers(act, 'credit-note')
  const creditNote = await takeNumber(act, 'credit-note')
  await act.db
    .insertInto('credit_note')
    .values({
      network_id: act.networkId,
      number: creditNote,
      invoice_number: number,
      reason,
      issued_on: dayOf(act.now),
      issued_at: act.now,
      issued_by: act.by?.personId ?? null,
    })
    .execute()
  const { gss, council } = invoice!
  await act.record({
    name: 'invoice.voided',
    seatId: office.seatId,
    gss,
    facts: { number, creditNote },
  })
  const voided = (await invoiceOf(act.db, number))!
  const bytes = await writeInvoicePdf(creditNoteDocument(voided, networkName, officeEmail))
  const name = `credit-note-${creditNoteName(creditNote)}.pdf`
  const fileId = await keepFile(act, { name, mime: 'application/pdf', bytes })
  for (const person of await invoicePeople(act.db, gss, dayOf(act.now)))
    await sendMail(act, {
      to: person.email,
      subject: `${council}: invoice ${invoiceName(number)} is taken back`,
      body: `Hello ${person.name},\n\n${networkName} takes back invoice ${invoiceName(number)} by the attached credit note ${creditNoteName(creditNote)}. You need not pay it.\n\nThe reason: ${reason}\n`,
      attachments: [fileId],
    })
  return { creditNote }
}
