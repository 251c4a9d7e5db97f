import { sql } from 'kysely'
import { formatDate } from '../../../documents/dates.ts'
import type { Reads } from '../../../kernel/db.ts'
import { invoiceName, invoicesOf, money } from '../../subscriptions/index.ts'

/** What hangs on the membership of one council, before the office ends it. */
export interface Consequences {
  gss: string
  slug: string
  council: string
  /** Seats held today, and by whom. */
  seats: { title: string; holders: string[] }[]
  /** Open calls that the council was asked in, and how much it has answered. */
  calls: { title: string; slug: string; answered: number }[]
  /** Open rounds of sign-off in which it has a ballot. */
  rounds: { id: string; title: string; decided: boolean }[]
  /** Seats of the network that its people hold: chair, executive, portfolio leads. */
  offices: { title: string; holder: string }[]
  /** Invoices that are not paid, or that reach beyond today. */
  invoices: { name: string; total: string; state: string }[]
}

/** What ends, and what stays open, if a council leaves; null where no member is called so on this day. */
export async function consequencesOf(
  db: Reads,
  slug: string,
  { today, now }: { today: string; now: Date },
): Promise<Consequences | null> {
  const { rows } = await sql<Omit<Consequences, 'invoices'>>`
    select u.gss, u.slug, u.short_name as council,
      coalesce((select jsonb_agg(jsonb_build_object('title', held.title, 'holders', held.holders) order by held.title)
        from (select s.id, s.title, jsonb_agg(p.name order by p.name) as holders
          from seat s
          join seat_holding h on h.network_id = s.network_id and h.seat_id = s.id
            and h.from_date <= ${today}::date and coalesce(h.until_date, 'infinity') > ${today}::date
          join person p on p.network_id = h.network_id and p.id = h.person_id
          where s.gss = u.gss group by s.id, s.title) held), '[]') as seats,
      coalesce((select jsonb_agg(jsonb_build_object('title', c.title, 'slug', c.slug, 'answered',
            (select count(*)::int from contribution n join question q on q.network_id = n.network_id and q.id = n.question_id
              where n.network_id = c.network_id and n.gss = u.gss and q.consultation_id = c.id and n.stance is not null)) order by c.title)
        from call k
        join call_council kc on kc.network_id = k.network_id and kc.call_id = k.id
        join consultation c on c.network_id = k.network_id and c.id = k.consultation_id
        where kc.gss = u.gss and k.due_at > ${now}), '[]') as calls,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'title', r.title, 'decided', exists (select from ballot b
            where b.network_id = o.network_id and b.round_id = o.id and b.gss = u.gss)) order by r.title)
        from sign_off_round o
        join round_council rc on rc.network_id = o.network_id and rc.round_id = o.id
        join response_version v on v.network_id = o.network_id and v.id = o.version_id
        join response r on r.network_id = v.network_id and r.id = v.response_id
        where rc.gss = u.gss and o.closed_at is null), '[]') as rounds,
      coalesce((select jsonb_agg(jsonb_build_object('title', s.title, 'holder', p.name) order by s.title)
        from seat s
        join seat_holding h on h.network_id = s.network_id and h.seat_id = s.id
          and h.from_date <= ${today}::date and coalesce(h.until_date, 'infinity') > ${today}::date
        join person p on p.network_id = h.network_id and p.id = h.person_id
        where s.gss is null and exists (select from seat own
          join seat_holding g on g.network_id = own.network_id and g.seat_id = own.id
            and g.from_date <= ${today}::date and coalesce(g.until_date, 'infinity') > ${today}::date
          where own.network_id = s.network_id and own.gss = u.gss and g.person_id = h.person_id)), '[]') as offices
    from authority u
    where u.slug = ${slug} and exists (select from membership m where m.gss = u.gss
      and coalesce(m.from_date, '-infinity') <= ${today}::date
      and coalesce(m.until_date, 'infinity') > ${today}::date)`.execute(db)
  const [found] = rows
  if (!found) return null
  const invoices = (await invoicesOf(db, { gss: found.gss })).filter(
    ({ paidOn, voidedOn, until }) => voidedOn === null && (paidOn === null || until > today),
  )
  return {
    ...found,
    invoices: invoices.map((invoice) => ({
      name: `Invoice ${invoiceName(invoice.number)}`,
      total: money(invoice.totalPence),
      state: invoice.paidOn ? `paid, up to ${formatDate(invoice.until)}` : 'not paid',
    })),
  }
}
