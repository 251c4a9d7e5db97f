import { formatDate } from '../../../documents/dates.ts'
import { writeInvoicePdf } from '../../../documents/write/pdf/invoice.ts'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { keepFile } from '../../../kernel/files.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { invoiceName } from '../invoice.ts'
import { invoiceDocument } from '../invoice-document.ts'
import { invoicePeople } from '../queries/invoice-people.ts'
import { invoiceOf } from '../queries/invoices.ts'
import { money } from '../terms.ts'
import { lockInvoice } from './lock-invoice.ts'

export interface Sending {
  number: number
  baseUrl: string
  networkName: string
}

/** Makes the PDF of an invoice, keeps its very bytes, and sends it to the council's officers; once, however often it is tried. */
export async function sendInvoice(
  act: Act,
  { number, baseUrl, networkName }: Sending,
): Promise<void> {
  await lockInvoice(act, number)
  const invoice = await invoiceOf(act.db, number)
  if (!invoice || invoice.fileId !== null) return
  const { officeEmail } = await act.db
    .selectFrom('network')
    .select('office_email as officeEmail')
    .executeTakeFirstOrThrow()
  const bytes = await writeInvoicePdf(invoiceDocument(invoice, networkName, officeEmail))
  const name = `invoice-${invoiceName(number)}.pdf`
  const fileId = await keepFile(act, { name, mime: 'application/pdf', bytes })
  await act.db
    .insertInto('invoice_file')
    .values({
      network_id: act.networkId,
      invoice_number: number,
      file_id: fileId,
      sent_at: act.now,
    })
    .execute()
  for (const person of await invoicePeople(act.db, invoice.gss, dayOf(act.now)))
    await sendMail(act, {
      to: person.email,
      subject: `${invoice.council}: invoice ${invoiceName(number)} from ${networkName}`,
      body: `Hello ${person.name},\n\nattached is invoice ${invoiceName(number)} for the subscription of ${invoice.council} to ${networkName}: ${money(invoice.totalPence)}, due on ${formatDate(invoice.dueOn)}.\n\nIt is also here, after you sign in:\n\n${baseUrl}/network/subscriptions/${number}\n`,
      attachments: [fileId],
    })
}
