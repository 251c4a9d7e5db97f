import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { Nation } from '../../members/index.ts'

/** One invoice with what became of it. */
export interface Invoice {
  number: number
  gss: string
  slug: string
  council: string
  officialName: string
  nation: Nation
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
  sentAt: Date | null
  fileId: string | null
  paidOn: string | null
  paymentReference: string | null
  creditNote: number | null
  voidedOn: string | null
  voidReason: string | null
  /** Days on which the council was reminded, the first first. */
  reminders: string[]
  /** The last of them. */
  remindedOn: string | null
}

/** Which invoices are asked for; all where nothing is said. */
export interface Asked {
  /** Those that touch this time. */
  within?: { from: string; until: string }
  gss?: string
  number?: number
}

/** Invoices with their fate, the newest first. Whose they are is for the caller to ask first. */
export async function invoicesOf(db: Reads, asked: Asked): Promise<Invoice[]> {
  const { within, gss, number } = asked
  const { rows } = await sql<Invoice>`
    select i.number, i.gss, a.slug, a.short_name as council, a.name as "officialName", a.nation,
      i.from_date as "from", i.until_date as "until", i.band, i.population,
      i.population_source as "populationSource", i.yearly_pence as "yearlyPence", i.months,
      i.net_pence as "netPence", i.vat_percent as "vatPercent", i.vat_pence as "vatPence",
      i.net_pence + i.vat_pence as "totalPence", i.vat_note as "vatNote", i.pay_to as "payTo",
      i.issued_on as "issuedOn", i.due_on as "dueOn", f.sent_at as "sentAt", f.file_id as "fileId",
      p.paid_on as "paidOn", p.reference as "paymentReference",
      c.number as "creditNote", c.issued_on as "voidedOn", c.reason as "voidReason",
      array(select r.on_date::text from invoice_reminder r
        where r.network_id = i.network_id and r.invoice_number = i.number order by r.on_date) as reminders,
      (select max(r.on_date) from invoice_reminder r
        where r.network_id = i.network_id and r.invoice_number = i.number) as "remindedOn"
    from invoice i
    join authority a on a.gss = i.gss
    left join invoice_file f on f.network_id = i.network_id and f.invoice_number = i.number
    left join invoice_payment p on p.network_id = i.network_id and p.invoice_number = i.number
    left join credit_note c on c.network_id = i.network_id and c.invoice_number = i.number
    where (${number ?? null}::integer is null or i.number = ${number ?? null}::integer)
      and (${gss ?? null}::text is null or i.gss = ${gss ?? null})
      and (${within?.from ?? null}::date is null
        or (i.from_date < ${within?.until ?? null}::date and i.until_date > ${within?.from ?? null}::date))
    order by i.number desc`.execute(db)
  return rows
}

/** One invoice by its number, or null. */
export async function invoiceOf(db: Reads, number: number): Promise<Invoice | null> {
  return (await invoicesOf(db, { number }))[0] ?? null
}
