import type { Act, Refused } from '../../../kernel/act.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { type RaisingRefusal, whyNotRaise } from '../invoice.ts'
import { invoicesOf } from '../queries/invoices.ts'
import { payersIn } from '../queries/payers.ts'
import { termsOn } from '../queries/terms.ts'
import { chargeFor, yearOfDay } from '../terms.ts'
import { byOffice } from './by-office.ts'
import { lockNumbers } from './lock-numbers.ts'
import { takeNumber } from './take-number.ts'

export interface NewInvoice {
  gss: string
  /** ISO dates: from the day of joining or the first of the year, until the first day after the year. */
  from: string
  /** The end of the subscription year where nothing is said. */
  until?: string
  baseUrl: string
  networkName: string
}

/** A council is asked for its subscription from the month in which `from` lies, under the next number; the PDF and the letter follow by job. For the same time a council is asked once, whoever asks at the same moment. */
export async function raiseInvoice(
  act: Act,
  { gss, from, until: asked, baseUrl, networkName }: NewInvoice,
): Promise<{ number: number } | Refused<RaisingRefusal>> {
  const office = byOffice(act)
  const today = dayOf(act.now)
  const terms = await termsOn(act.db, today)
  const until = asked ?? (terms ? yearOfDay(terms, from).until : from)
  const authority = await act.db
    .selectFrom('authority')
    .select(['population', 'population_source'])
    .where('gss', '=', gss)
    .executeTakeFirst()
  // From here on everybody else who raises an invoice in this network waits.
  await lockNumbers(act, 'invoice')
  const standing = (await invoicesOf(act.db, { gss })).filter(({ voidedOn }) => voidedOn === null)
  const member =
    terms !== null && until > from
      ? (await payersIn(act.db, terms.kinds, { from, until }, gss)).length > 0
      : false
  const refusal = whyNotRaise(
    office.may,
    terms,
    authority ?? null,
    { from, until },
    member,
    standing,
  )
  if (refusal) return { refused: refusal }
  const number = await takeNumber(act, 'invoice')
  const population = authority!.population!
  const charge = chargeFor(terms!, population, { from, until })
  await act.db
    .insertInto('invoice')
    .values({
      network_id: act.networkId,
      number,
      gss,
      from_date: from,
      until_date: until,
      band: charge.band,
      population,
      population_source: authority!.population_source ?? 'the register',
      yearly_pence: charge.yearlyPence,
      months: charge.months,
      net_pence: charge.netPence,
      vat_percent: terms!.vat.percent,
      vat_pence: charge.vatPence,
      vat_note: terms!.vat.note,
      pay_to: terms!.payTo,
      issued_on: today,
      due_on: addDays(today, terms!.dueDays),
      raised_at: act.now,
      raised_by: act.by?.personId ?? null,
    })
    .execute()
  await act.record({
    name: 'invoice.raised',
    seatId: office.seatId,
    gss,
    facts: { number, from, until, pence: charge.totalPence },
  })
  await act.enqueue('send-invoice', { number, baseUrl, networkName })
  return { number }
}
