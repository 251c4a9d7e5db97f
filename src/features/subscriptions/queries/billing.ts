import type { Reads } from '../../../kernel/db.ts'
import { type BillingYear, billingYear } from '../billing-year.ts'
import { type SubscriptionYear, subscriptionYear, type Terms, yearOfDay } from '../terms.ts'
import { type Invoice, invoicesOf } from './invoices.ts'
import { payersIn } from './payers.ts'
import { termsOn } from './terms.ts'

/** A subscription year as the office sees it. */
export interface Billing {
  terms: Terms
  year: SubscriptionYear
  of: BillingYear<Invoice>
}

/** Who is asked for what in the year asked for, or in today's; null where the constitution sets no price. */
export async function billingOf(
  db: Reads,
  asked: string | undefined,
  today: string,
): Promise<Billing | null> {
  const terms = await termsOn(db, today)
  if (!terms) return null
  const year = /^2\d{3}$/.test(asked ?? '')
    ? subscriptionYear(terms, Number(asked))
    : yearOfDay(terms, today)
  const payers = await payersIn(db, terms.kinds, year)
  const invoices = await invoicesOf(db, { within: year })
  return { terms, year, of: billingYear(terms, year, payers, invoices, today) }
}
