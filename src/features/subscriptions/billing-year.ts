import { type InvoiceState, stateOn } from './invoice.ts'
import { type Charge, chargeFor, type SubscriptionYear, type Terms } from './terms.ts'

interface Payer {
  gss: string
  slug: string
  council: string
  population: number | null
  from: string
  until: string
}

interface Raised {
  number: number
  gss: string
  slug: string
  council: string
  from: string
  until: string
  band: string
  totalPence: number
  dueOn: string
  paidOn: string | null
  voidedOn: string | null
  reminders: string[]
}

/** One council in a year: its invoice with how it stands, or what it would be asked for. */
export interface BillingLine<T> {
  gss: string
  slug: string
  council: string
  /** Its first day in that year. */
  from: string
  invoice: T | null
  state: InvoiceState | null
  /** Null where there is an invoice, and where the register has no population. */
  charge: Charge | null
}

export interface BillingYear<T> {
  lines: BillingLine<T>[]
  /** In pence: asked for, and of that paid, not yet due, and overdue. */
  sums: Record<'invoiced' | 'paid' | 'due' | 'overdue' | 'notInvoiced', number>
  /** Taken back by a credit note. */
  voided: T[]
}

/** Who is asked for what in a subscription year, by name, and how each stands on a day, ISO date. */
export function billingYear<T extends Raised>(
  terms: Terms,
  year: SubscriptionYear,
  payers: readonly Payer[],
  invoices: readonly T[],
  day: string,
): BillingYear<T> {
  const standing = invoices.filter(({ voidedOn }) => voidedOn === null)
  const raised = standing.map((invoice): BillingLine<T> => {
    const { gss, slug, council, from } = invoice
    return { gss, slug, council, from, invoice, state: stateOn(invoice, day), charge: null }
  })
  const open = payers
    .filter(
      (payer) =>
        !standing.some(
          ({ gss, from, until }) => gss === payer.gss && from < year.until && payer.from < until,
        ),
    )
    .map(({ gss, slug, council, population, from }): BillingLine<T> => {
      const charge =
        population === null ? null : chargeFor(terms, population, { from, until: year.until })
      return { gss, slug, council, from, invoice: null, state: null, charge }
    })
  const lines = [...raised, ...open].sort((a, b) => a.council.localeCompare(b.council, 'en-GB'))
  const sum = (states: readonly InvoiceState[]) =>
    raised.reduce(
      (pence, line) =>
        pence + (line.invoice && states.includes(line.state!) ? line.invoice.totalPence : 0),
      0,
    )
  return {
    lines,
    sums: {
      invoiced: sum(['paid', 'due', 'overdue']),
      paid: sum(['paid']),
      due: sum(['due']),
      overdue: sum(['overdue']),
      notInvoiced: open.reduce((pence, line) => pence + (line.charge?.totalPence ?? 0), 0),
    },
    voided: invoices.filter(({ voidedOn }) => voidedOn !== null),
  }
}
