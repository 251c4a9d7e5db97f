import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Found, likeness, plain, type Sought } from '../search.ts'

interface Holder {
  name: string
  demonstration: boolean
  title: string
  council: string | null
  slug: string | null
}

/** People in office by name and by what they hold: those who agreed to be named, and for who holds a seat all who hold one. */
export async function findPeople(db: Reads, { words, day, seated, most }: Sought): Promise<Found> {
  const { rows } = await sql<Holder>`
    select p.name, p.demonstration, s.title, a.short_name as council, a.slug
    from person p
    join lateral (select s.* from seat_holding h
      join seat s on s.network_id = h.network_id and s.id = h.seat_id
      where h.network_id = p.network_id and h.person_id = p.id and h.from_date <= ${day}::date
        and (h.until_date is null or h.until_date > ${day}::date)
      order by s.gss nulls last, s.kind limit 1) s on true
    left join authority a on a.gss = s.gss
    where p.erased_at is null and (${seated} or exists (
      select from public_name n where n.network_id = p.network_id and n.person_id = p.id))
    order by p.name, p.id`.execute(db)
  const hits = rows
    .map((holder) => ({
      kind: 'person' as const,
      href: holder.slug ? `/members/${holder.slug}` : '/press',
      title: plain(holder.name),
      note: [holder.title, holder.council].filter(Boolean).join(', '),
      snippet: [],
      day: null,
      demonstration: holder.demonstration,
      rank: likeness(words, holder.name.replace(/^Cllr /, '')),
    }))
    .filter(({ rank }) => rank > 0.3)
    .sort((a, b) => b.rank - a.rank)
  return { total: hits.length, hits: hits.slice(0, most) }
}
