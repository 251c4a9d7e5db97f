import { formatDate } from '../../documents/dates.ts'
import type { InvoiceDocument } from '../../documents/write/pdf/invoice.ts'
import { addDays } from '../../kernel/clock.ts'
import { creditNoteName, invoiceName } from './invoice.ts'
import { money, yearName } from './terms.ts'

interface Printed {
  number: number
  officialName: string
  from: string
  until: string
  band: string
  population: number
  populationSource: string
  yearlyPence: number
  months: number
  netPence: number
  vatPercent: number
  vatPence: number
  totalPence: number
  vatNote: string
  payTo: string
  issuedOn: string
  dueOn: string
  creditNote: number | null
  voidedOn: string | null
  voidReason: string | null
}

const people = new Intl.NumberFormat('en-GB')

/** An invoice as it is printed. */
export function invoiceDocument(
  invoice: Printed,
  networkName: string,
  officeEmail: string | null,
): InvoiceDocument {
  const { number, issuedOn, dueOn, totalPence, payTo, vatNote } = invoice
  return {
    ...head(invoice, networkName, officeEmail),
    title: `Invoice ${invoiceName(number)}`,
    facts: [
      { term: 'Invoice number', words: invoiceName(number) },
      { term: 'Date', words: formatDate(issuedOn) },
      { term: 'Due', words: formatDate(dueOn) },
      { term: 'For', words: timeWords(invoice) },
    ],
    total: { words: 'To pay', amount: money(totalPence) },
    notes: [
      { heading: 'How to pay', text: `${payTo}\nReference: ${invoiceName(number)}` },
      { heading: 'VAT', text: vatNote },
      { heading: 'How it was worked out', text: workingWords(invoice) },
    ],
    issuedOn,
  }
}

/** The credit note that takes an invoice back. */
export function creditNoteDocument(
  invoice: Printed,
  networkName: string,
  officeEmail: string | null,
): InvoiceDocument {
  const { number, creditNote, voidedOn, voidReason, totalPence, vatNote, issuedOn } = invoice
  const name = creditNoteName(creditNote ?? 0)
  return {
    ...head(invoice, networkName, officeEmail),
    title: `Credit note ${name}`,
    facts: [
      { term: 'Credit note number', words: name },
      { term: 'Date', words: formatDate(voidedOn ?? issuedOn) },
      { term: 'Takes back', words: `invoice ${invoiceName(number)} of ${formatDate(issuedOn)}` },
    ],
    total: { words: 'Taken back', amount: money(-totalPence) },
    notes: [
      { heading: 'Reason', text: voidReason ?? '' },
      { heading: 'VAT', text: vatNote },
    ],
    issuedOn: voidedOn ?? issuedOn,
  }
}

function head(invoice: Printed, networkName: string, officeEmail: string | null) {
  const { officialName, band, months, netPence, vatPercent, vatPence } = invoice
  const part = months === 12 ? 'twelve months' : months === 1 ? 'one month' : `${months} months`
  return {
    network: networkName,
    contact: officeEmail,
    to: officialName,
    lines: [
      { words: `Subscription, band ${band}, ${part}`, amount: money(netPence) },
      ...(vatPercent > 0
        ? [{ words: `VAT at ${vatPercent}%`, amount: money(vatPence) }]
        : [{ words: 'VAT', amount: 'none' }]),
    ],
  }
}

/** "1 April 2027 to 31 March 2028 (2027–28)": the last day that is paid for, not the first without. */
export function timeWords({ from, until }: Pick<Printed, 'from' | 'until'>): string {
  return `${formatDate(from)} to ${formatDate(addDays(until, -1))} (${yearName({ from: `${from.slice(0, 4)}${until.slice(4)}`, until })})`
}

/** "103,812 people (Census 2021) is band Small, £3,000.00 a year; 6 of 12 months." */
export function workingWords(invoice: Printed): string {
  const { population, populationSource, band, yearlyPence, months } = invoice
  const share =
    months === 12 ? '' : ` It pays for ${months} of 12 months, from the month of joining.`
  return `${people.format(population)} people (${populationSource}): band ${band}, ${money(yearlyPence)} a year.${share}`
}
