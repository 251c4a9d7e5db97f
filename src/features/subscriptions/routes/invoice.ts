import { writeInvoicePdf } from '../../../documents/write/pdf/invoice.ts'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, download, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { keptFile } from '../../../kernel/files.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { recordPayment } from '../actions/record-payment.ts'
import { voidInvoice } from '../actions/void-invoice.ts'
import { paymentForm, voidingForm } from '../forms.ts'
import { creditNoteName, invoiceName } from '../invoice.ts'
import { creditNoteDocument, invoiceDocument } from '../invoice-document.ts'
import { councilPage } from '../pages/council.page.tsx'
import { invoicePage } from '../pages/invoice.page.tsx'
import { type Invoice, invoiceOf, invoicesOf } from '../queries/invoices.ts'
import { mayOpen, ownCouncil } from '../queries/own-council.ts'
import { errorOf, paymentRefusals, voidingRefusals } from '../refusal-words.ts'

/** One invoice, and those of one council: for the council's own people and the office. */
export function invoiceRoutes(web: Web): void {
  web.page('/network/subscriptions/:number', { allow: 'members' }, (ask) =>
    show(ask, ask.db, notPosted, notPosted),
  )

  web.page('/network/subscriptions/:number/invoice.pdf', { allow: 'members' }, async (ask) => {
    const invoice = await opened(ask, ask.db)
    if (!invoice) return notFound
    const kept = invoice.fileId ? await keptFile(ask.db, invoice.fileId) : null
    if (kept) return download(kept, true)
    // The job that makes and sends it has not come to it yet.
    const { name, officeEmail } = ask.network
    return download(
      pdf(
        `invoice-${invoiceName(invoice.number)}`,
        await writeInvoicePdf(invoiceDocument(invoice, name, officeEmail)),
      ),
      true,
    )
  })

  web.page('/network/subscriptions/:number/credit-note.pdf', { allow: 'members' }, async (ask) => {
    const invoice = await opened(ask, ask.db)
    if (!invoice || invoice.creditNote === null) return notFound
    const { name, officeEmail } = ask.network
    return download(
      pdf(
        `credit-note-${creditNoteName(invoice.creditNote)}`,
        await writeInvoicePdf(creditNoteDocument(invoice, name, officeEmail)),
      ),
      true,
    )
  })

  web.deed(
    '/network/subscriptions/:number/payments',
    { allow: 'office', form: paymentForm },
    async (ask) => {
      const again = (errors: Record<string, string>) =>
        ask.read((db) => mended(ask, db, { values: ask.form.raw, errors }, notPosted))
      if (!ask.form.ok) return again(ask.form.errors)
      const payment = { number: numberOf(ask), ...ask.form.values }
      const done = await ask.act(async (act) => {
        const paid = await recordPayment(act, payment)
        return isRefused(paid)
          ? paid
          : seeOther(`/network/subscriptions/${payment.number}`, 'Recorded as paid.')
      })
      return isRefused(done) ? again(errorOf(paymentRefusals[done.refused])) : done
    },
  )

  web.deed(
    '/network/subscriptions/:number/credit-notes',
    { allow: 'office', form: voidingForm },
    async (ask) => {
      const again = (errors: Record<string, string>) =>
        ask.read((db) => mended(ask, db, notPosted, { values: ask.form.raw, errors }))
      if (!ask.form.ok) return again(ask.form.errors)
      const number = numberOf(ask)
      const { name, officeEmail } = ask.network
      const { reason } = ask.form.values
      const done = await ask.act(async (act) => {
        const voided = await voidInvoice(act, { number, reason, networkName: name, officeEmail })
        return isRefused(voided)
          ? voided
          : seeOther(
              `/network/subscriptions/${number}`,
              `Taken back by credit note ${creditNoteName(voided.creditNote)}.`,
            )
      })
      return isRefused(done) ? again(errorOf(voidingRefusals[done.refused])) : done
    },
  )

  web.page('/members/:slug/subscription', { allow: 'members' }, async (ask) => {
    const own = await ownCouncil(ask.db, ask.params.slug ?? '', ask.viewer)
    if (!own) return notFound
    return councilPage({
      frame: workspaceFrame(ask, 'members'),
      today: dayOf(ask.now),
      ...own,
      invoices: await invoicesOf(ask.db, { gss: own.gss }),
    })
  })
}

const pdf = (name: string, bytes: Uint8Array) => ({
  name: `${name}.pdf`,
  mime: 'application/pdf',
  bytes,
})

/** -1, which is no number of an invoice, where the address has none. */
const numberOf = ({ params }: Ask) =>
  /^\d{1,8}$/.test(params.number ?? '') ? Number(params.number) : -1

/** The invoice asked for, where the asker may see it; another council's is told like one that is not there. */
async function opened(ask: Ask, db: Reads): Promise<Invoice | null> {
  const invoice = await invoiceOf(db, numberOf(ask))
  return invoice && mayOpen(ask.viewer, invoice.gss) ? invoice : null
}

async function mended(ask: Ask, db: Reads, payment: Posted, voiding: Posted): Promise<Answer> {
  const page = await show(ask, db, payment, voiding)
  return 'notFound' in page ? page : withStatus(422, page)
}

async function show(ask: Ask, db: Reads, payment: Posted, voiding: Posted) {
  const invoice = await opened(ask, db)
  if (!invoice) return notFound
  const office = isOffice(ask.viewer)
  return invoicePage({
    frame: workspaceFrame(ask, office ? 'network' : 'members'),
    today: dayOf(ask.now),
    invoice,
    office,
    payment,
    voiding,
  })
}
