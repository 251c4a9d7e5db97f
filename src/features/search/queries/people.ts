import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { likeness } from '../likeness.ts'
import { plain } from '../marked.ts'
import { type FoundHit, least, namedHit } from '../named.ts'

interface Holder {
  id: string
  name: string
  demonstration: boolean
  title: string
  council: string | null
  gss: string | null
  slug: string | null
}

/** People in office by name and by what they hold: those who agreed to be named, and for who holds a seat all who hold one. */
export async function findPeople(
  db: Reads,
  words: string,
  { day, seated }: { day: string; seated: boolean },
): Promise<FoundHit[]> {
  const { rows } = await sql<Holder>`
    select p.id, p.name, p.demonstration, s.title, s.gss, a.short_name as council, a.slug
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
  return rows
    .map(({ id, name, demonstration, title, council, gss, slug }) =>
      namedHit({
        kind: 'person',
        subjectId: id,
        href: slug ? `/members/${slug}` : '/press',
        title: plain(name),
        note: [title, council].filter(Boolean).join(', '),
        passage: [],
        councils: gss ? [gss] : [],
        demonstration,
        score: Math.max(
          likeness(words, name.replace(/^Cllr /, '')),
          officeLikeness(words, title, council),
        ),
      }),
    )
    .filter(({ score }) => score > least)
    .sort((a, b) => b.score - a.score)
}

/** "leader Lincoln" names an office; a council alone names the council, not everybody in it. */
function officeLikeness(words: string, title: string, council: string | null): number {
  const office = [title, council].filter(Boolean).join(' ')
  const known = likeness(words.replace(/\b(of|for|the|at)\b/gi, ' '), office)
  return known > 0.7 && (council === null || likeness(words, council) === 0) ? known : 0
}
