import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { MembershipKind } from '../../members/index.ts'

/** A council that is a member, of a kind that pays, on some day of a year. */
export interface Payer {
  gss: string
  slug: string
  council: string
  population: number | null
  /** Its first day in that year, and the first day of the year without it or of the next year. */
  from: string
  until: string
}

/** The councils that pay for a time, by name, each with the part of it in which it is a member; a council with two spells stands twice. */
export async function payersIn(
  db: Reads,
  kinds: readonly MembershipKind[],
  { from, until }: { from: string; until: string },
  gss: string | null = null,
): Promise<Payer[]> {
  const { rows } = await sql<Payer>`
    select m.gss, a.slug, a.short_name as council, a.population,
      greatest(coalesce(m.from_date, '-infinity'), ${from}::date) as "from",
      least(coalesce(m.until_date, 'infinity'), ${until}::date) as "until"
    from membership m join authority a on a.gss = m.gss
    where m.kind = any(${[...kinds]}::text[])
      and coalesce(m.from_date, '-infinity') < ${until}::date
      and coalesce(m.until_date, 'infinity') > ${from}::date
      and (${gss}::text is null or m.gss = ${gss})
    order by lower(a.short_name), m.from_date`.execute(db)
  return rows
}
