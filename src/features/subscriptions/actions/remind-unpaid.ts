import { formatDate } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { invoiceName, mayRemind } from '../invoice.ts'
import { invoicePeople } from '../queries/invoice-people.ts'
import { invoicesOf } from '../queries/invoices.ts'
import { termsOn } from '../queries/terms.ts'
import { money } from '../terms.ts'
import { byOffice } from './by-office.ts'
import { lockNumbers } from './lock-numbers.ts'

/** Reminds the councils whose invoices are overdue, and none of them sooner after the last time than the constitution says; returns the numbers. Two that run at once remind once. */
export async function remindUnpaid(
  act: Act,
  { baseUrl, networkName }: { baseUrl: string; networkName: string },
): Promise<number[]> {
  const today = dayOf(act.now)
  const terms = await termsOn(act.db, today)
  if (!terms) return []
  await lockNumbers(act, 'invoice')
  const due = (await invoicesOf(act.db, {})).filter((invoice) => mayRemind(terms, invoice, today))
  for (const invoice of due) {
    const { number, gss, council, totalPence, dueOn, fileId } = invoice
    await act.db
      .insertInto('invoice_reminder')
      .values({
        network_id: act.networkId,
        invoice_number: number,
        on_date: today,
        at: act.now,
      })
      .execute()
    for (const person of await invoicePeople(act.db, gss, today))
      await sendMail(act, {
        to: person.email,
        subject: `${council}: invoice ${invoiceName(number)} was due on ${formatDate(dueOn)}`,
        body: `Hello ${person.name},\n\nwe have not seen a payment of invoice ${invoiceName(number)}, ${money(totalPence)}, which was due on ${formatDate(dueOn)}. If it is on its way, thank you; nothing more is needed.\n\nThe invoice is here, after you sign in:\n\n${baseUrl}/network/subscriptions/${number}\n\n${networkName}\n`,
        attachments: fileId ? [fileId] : [],
      })
  }
  if (due.length > 0)
    await act.record({
      name: 'invoices.reminded',
      seatId: byOffice(act).seatId,
      facts: { numbers: due.map(({ number }) => String(number)) },
    })
  return due.map(({ number }) => number)
}
