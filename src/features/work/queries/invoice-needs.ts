import { type RawBuilder, sql } from 'kysely'
import type { Asker } from './asker.ts'

/** The invoices of their councils that nobody has paid yet, for those who get them. */
export function invoiceNeeds({ invoicesOf }: Asker): RawBuilder<unknown>[] {
  if (invoicesOf.length === 0) return []
  return [
    // An invoice is named by its number; the list wants an id that stays the same.
    sql`select 'pay-invoice' as kind, (i.due_on + 1)::timestamp at time zone 'Europe/London' - interval '1 minute' as due,
        md5('invoice ' || i.number)::uuid as id, i.number::text as slug, lpad(i.number::text, greatest(4, length(i.number::text)), '0') as title,
        u.short_name as council, u.slug as "councilSlug",
        jsonb_build_object('what', '£' || to_char((i.net_pence + i.vat_pence) / 100.0, 'FM999,999,990.00')) as facts
      from invoice i join authority u on u.gss = i.gss
      where i.gss = any(${invoicesOf}::text[])
        and not exists (select from invoice_payment p
          where p.network_id = i.network_id and p.invoice_number = i.number)
        and not exists (select from credit_note c
          where c.network_id = i.network_id and c.invoice_number = i.number)`,
  ]
}
