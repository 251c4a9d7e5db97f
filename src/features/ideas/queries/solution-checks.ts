import { sql } from 'kysely'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { sha256 } from '../../../kernel/hash.ts'
import type { CheckAnswer, OpenCheck } from '../solution-check.ts'
import { membersToday } from './members-today.ts'
import { confirmedAt } from './solution-now.ts'

/** A shared solution that should still run, with who would be asked and who was. */
export interface CheckedSolution {
  id: string
  slug: string
  title: string
  gss: string
  council: string
  seatId: string
  confirmedOn: string
  holder: { personId: string; name: string; email: string } | null
  open: OpenCheck[]
}

/** The shared solutions of today's members that are planned or running, or this one alone. */
export async function solutionsToCheck(
  db: Reads,
  now: Date,
  id: string | null = null,
): Promise<CheckedSolution[]> {
  const day = dayOf(now)
  const members = (await membersToday(db, now)).map(({ gss }) => gss)
  const { rows } = await sql<Omit<CheckedSolution, 'confirmedOn'> & { confirmedAt: Date }>`
    select s.id, s.slug, s.title, s.gss, a.short_name as council, s.contact_seat_id as "seatId",
      c.at as "confirmedAt", h.holder,
      coalesce((select json_agg(json_build_object('on',
          to_char(k.asked_at at time zone 'Europe/London', 'YYYY-MM-DD'), 'personId', k.person_id))
        from solution_check k where k.network_id = s.network_id and k.solution_id = s.id
          and k.answered_at is null and k.asked_at > c.at), '[]') as open
    from solution s join authority a on a.gss = s.gss
    cross join lateral (select ${confirmedAt} as at) c
    left join lateral (select json_build_object('personId', p.id, 'name', p.name, 'email', p.email) as holder
      from seat_holding g join person p on p.network_id = g.network_id and p.id = g.person_id
      where g.network_id = s.network_id and g.seat_id = s.contact_seat_id and p.erased_at is null
        and g.from_date <= ${day}::date and (g.until_date is null or g.until_date > ${day}::date)
      order by g.from_date, p.id limit 1) h on true
    where s.shared_at is not null and s.state in ('planned', 'running') and s.gss = any(${members}::text[])
      and (${id}::uuid is null or s.id = ${id}::uuid)
    order by s.id`.execute(db)
  return rows.map(({ confirmedAt: at, ...row }) => ({ ...row, confirmedOn: dayOf(at) }))
}

/** The solutions whose contact seat nobody holds today: the office finds somebody. */
export async function solutionsWithoutContact(db: Reads, now: Date) {
  const all = await solutionsToCheck(db, now)
  return all.filter(({ holder }) => holder === null)
}

/** The question that the link of a letter leads to. */
export interface AskedCheck {
  id: string
  solutionId: string
  slug: string
  title: string
  council: string
  gss: string
  seatId: string
  answered: boolean
  stillHolds: boolean
}

/** The question of a letter by the secret in its link; null where there is none. */
export async function checkByToken(
  db: Reads,
  token: string,
  now: Date,
): Promise<AskedCheck | null> {
  const day = dayOf(now)
  const { rows } = await sql<AskedCheck>`
    select k.id, s.id as "solutionId", s.slug, s.title, a.short_name as council, s.gss, k.seat_id as "seatId",
      k.answered_at is not null as answered,
      s.contact_seat_id = k.seat_id and exists (select from seat_holding g
        where g.network_id = k.network_id and g.seat_id = k.seat_id and g.person_id = k.person_id
          and g.from_date <= ${day}::date and (g.until_date is null or g.until_date > ${day}::date)) as "stillHolds"
    from solution_check k join solution s on s.network_id = k.network_id and s.id = k.solution_id
    join authority a on a.gss = s.gss
    where k.token_hash = ${sha256(token)} and s.shared_at is not null`.execute(db)
  return rows[0] ?? null
}

/** The last word of its council on a solution, for readers who are members; null where it never answered. */
export async function lastWord(db: Reads, solutionId: string) {
  const row = await db
    .selectFrom('solution_check')
    .select(['answered_at as at', 'state', 'sentence'])
    .where('solution_id', '=', solutionId)
    .where('answered_at', 'is not', null)
    .orderBy('answered_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (!row?.at || !row.state) return null
  return { at: row.at, state: row.state as CheckAnswer, sentence: row.sentence ?? '' }
}
