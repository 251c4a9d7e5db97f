import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { RaisingRefusal } from '../invoice.ts'
import { payersIn } from '../queries/payers.ts'
import { termsOn } from '../queries/terms.ts'
import { subscriptionYear } from '../terms.ts'
import { byOffice } from './by-office.ts'
import { raiseInvoice } from './raise-invoice.ts'

/** Every member that pays and has no invoice for its time in the year gets one; those that have one, or no people in the register, are left out. Doing it twice is the same as once. */
export async function raiseYear(
  act: Act,
  { year, baseUrl, networkName }: { year: number; baseUrl: string; networkName: string },
): Promise<{ numbers: number[] } | Refused<RaisingRefusal>> {
  if (!byOffice(act).may) return { refused: 'not-office' }
  const terms = await termsOn(act.db, dayOf(act.now))
  if (!terms) return { refused: 'no-terms' }
  const numbers: number[] = []
  for (const payer of await payersIn(act.db, terms.kinds, subscriptionYear(terms, year))) {
    const { gss, from } = payer
    const until = subscriptionYear(terms, year).until
    const raised = await raiseInvoice(act, { gss, from, until, baseUrl, networkName })
    if (!isRefused(raised)) numbers.push(raised.number)
  }
  return { numbers }
}
