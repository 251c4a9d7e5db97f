import { writeCsv } from '../../../documents/table/csv.ts'
import { isRefused } from '../../../kernel/act.ts'
import { data, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { count } from '../../../ui/numbers.ts'
import { raiseInvoice } from '../actions/raise-invoice.ts'
import { raiseYear } from '../actions/raise-year.ts'
import { billingTable } from '../billing-table.ts'
import { raisingForm } from '../forms.ts'
import { deskPage } from '../pages/desk.page.tsx'
import { raisePage } from '../pages/raise.page.tsx'
import { type Billing, billingOf } from '../queries/billing.ts'
import { raisingRefusals } from '../refusal-words.ts'

/** A year of subscriptions on the office's desk: who is asked, who has paid; and asking. */
export function deskRoutes(web: Web): void {
  web.page('/network/subscriptions', { allow: 'office' }, async (ask) => {
    const today = dayOf(ask.now)
    const billing = await billingOf(ask.db, ask.query.year, today)
    return deskPage({ frame: workspaceFrame(ask, 'network'), today, billing })
  })

  web.page('/network/subscriptions.csv', { allow: 'office' }, async (ask) => {
    const billing = await billingOf(ask.db, ask.query.year, dayOf(ask.now))
    if (!billing) return notFound
    return data(writeCsv(billingTable(billing.of.lines)), 'text/csv; charset=utf-8')
  })

  web.page('/network/subscriptions/new', { allow: 'office' }, async (ask) => {
    const { year, council = '' } = ask.query
    return (await showRaising(ask, ask.db, { year, council, refusal: null })) ?? notFound
  })

  web.deed('/invoices', { allow: 'office', form: raisingForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { year, council } = ask.form.values
    const mail = { baseUrl: ask.config.baseUrl, networkName: ask.network.name }
    const asked = await ask.read((db) => billingOf(db, String(year), dayOf(ask.now)))
    const one = asked?.of.lines.find(({ slug, invoice }) => slug === council && !invoice)
    if (council && !one) return notFound
    const done = await ask.act(async (act) => {
      const raised = one
        ? await raiseInvoice(act, {
            gss: one.gss,
            from: one.from,
            until: asked!.year.until,
            ...mail,
          })
        : await raiseYear(act, { year, ...mail })
      if (isRefused(raised)) return raised
      const said =
        'number' in raised
          ? 'The invoice is raised and on its way.'
          : `${count(raised.numbers.length, 'invoice')} raised and on their way.`
      return seeOther(`/network/subscriptions?year=${year}`, said)
    })
    if (!isRefused(done)) return done
    const [, refusal] = raisingRefusals[done.refused]
    const page = await ask.read((db) =>
      showRaising(ask, db, { year: String(year), council, refusal }),
    )
    return page ? withStatus(409, page) : notFound
  })
}

/** The page before the deed; null where there is nobody to ask. */
async function showRaising(
  ask: Ask,
  db: Reads,
  props: { year: string | undefined; council: string; refusal: string | null },
) {
  const billing = await billingOf(db, props.year, dayOf(ask.now))
  if (!billing) return null
  const asked = toAsk(billing, props.council)
  if (asked.length === 0) return null
  return raisePage({
    frame: workspaceFrame(ask, 'network'),
    year: billing.year,
    council: props.council,
    asked,
    refusal: props.refusal,
  })
}

function toAsk({ of }: Billing, council: string) {
  return of.lines.flatMap(({ council: name, slug, invoice, charge }) =>
    invoice || !charge || (council && slug !== council) ? [] : [{ council: name, charge }],
  )
}
