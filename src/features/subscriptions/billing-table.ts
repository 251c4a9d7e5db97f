import type { Row } from '../../documents/table/cell.ts'
import type { BillingLine } from './billing-year.ts'
import { creditNoteName, invoiceName } from './invoice.ts'

interface Printed {
  number: number
  from: string
  until: string
  band: string
  population: number
  totalPence: number
  issuedOn: string
  dueOn: string
  paidOn: string | null
  paymentReference: string | null
  creditNote: number | null
}

const columns = [
  'gss',
  'council',
  'invoice',
  'from',
  'until',
  'band',
  'population',
  'pounds',
  'issued',
  'due',
  'state',
  'paid',
  'reference',
  'credit_note',
]

/** A year of subscriptions as a table, amounts in pounds; a council that was not asked yet has no invoice. */
export function billingTable(lines: readonly BillingLine<Printed>[]): Row[] {
  return [
    columns,
    ...lines.map(({ gss, council, from, invoice, state, charge }): Row => {
      if (!invoice)
        return [
          gss,
          council,
          null,
          from,
          null,
          charge?.band ?? null,
          null,
          charge ? charge.totalPence / 100 : null,
          null,
          null,
          'not invoiced',
          null,
          null,
          null,
        ]
      return [
        gss,
        council,
        invoiceName(invoice.number),
        invoice.from,
        invoice.until,
        invoice.band,
        invoice.population,
        invoice.totalPence / 100,
        invoice.issuedOn,
        invoice.dueOn,
        state,
        invoice.paidOn,
        invoice.paymentReference,
        invoice.creditNote === null ? null : creditNoteName(invoice.creditNote),
      ]
    }),
  ]
}
