import {
  invoicesOf,
  raiseInvoice,
  raiseYear,
  recordPayment,
  remindUnpaid,
  sendInvoice,
  type Terms,
  termsSchema,
  voidInvoice,
  yearOfDay,
} from '../../src/features/subscriptions/index.ts'
import type { Act } from '../../src/kernel/act.ts'
import { dayOf } from '../../src/kernel/clock.ts'
import { network } from '../network.ts'
import { granted, type Stage } from '../stage.ts'
import { subscriptions } from './terms.ts'

const office = 'nadia-rahmani'
/** Has not paid, and was reminded twice. */
const late = 'lancaster'
/** Was asked by the wrong band, and anew. */
const askedAnew = 'southend-on-sea'

/** A year of subscriptions: everybody is asked, nearly all have paid, one is late, one was asked anew. */
export function askToPay(stage: Stage): void {
  const { timeline, at, names } = stage
  const terms: Terms = termsSchema.parse(subscriptions)
  const mail = { baseUrl: stage.baseUrl, networkName: stage.networkName }
  const year = yearOfDay(terms, stage.day(0))
  const numberOf = async (act: Act, gss: string) => (await invoicesOf(act.db, { gss }))[0]!.number
  timeline.add(at({ day: -60, time: '10:00' }), office, 'subscriptions', async (act) => {
    const { numbers } = granted(await raiseYear(act, { year: year.year, ...mail }), 'the year')
    for (const number of numbers) await sendInvoice(act, { number, ...mail })
  })
  const paying = names.members.filter(
    (gss) => gss !== names.gss(late) && gss !== names.gss(askedAnew),
  )
  for (const [place, gss] of paying.entries())
    timeline.add(at({ day: (place % 28) - 56, time: '15:00' }), office, 'payment', async (act) => {
      const payment = {
        number: await numberOf(act, gss),
        paidOn: dayOf(act.now),
        reference: `BACS ${48_210 + place * 37}`,
      }
      granted(await recordPayment(act, payment), `payment of ${gss}`)
    })
  timeline.add(at({ day: -20, time: '11:00' }), office, 'asked anew', async (act) => {
    const gss = names.gss(askedAnew)
    const taken = {
      number: await numberOf(act, gss),
      reason: 'It was made out to the council’s old address.',
      networkName: stage.networkName,
      officeEmail: network.officeEmail,
    }
    granted(await voidInvoice(act, taken), 'credit note')
    const { number } = granted(
      await raiseInvoice(act, { gss, from: year.from, until: year.until, ...mail }),
      'asked anew',
    )
    await sendInvoice(act, { number, ...mail })
  })
  for (const day of [-21, -6])
    timeline.add(at({ day, time: '09:30' }), null, 'reminder', async (act) => {
      await remindUnpaid(act, mail)
    })
}
