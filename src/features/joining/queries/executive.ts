import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { SeatKind } from '../../../kernel/seats.ts'
import { constitutionOn } from '../../responses/index.ts'
import { type Body, executiveSchema, oneVoteEach, type Voter } from '../executive.ts'

/** Who decides on admissions on a day: the executive's seats that are held, or the leaders of all members where none is. */
export async function votersOn(db: Reads, day: string): Promise<{ body: Body; voters: Voter[] }> {
  const constitution = await constitutionOn(db, day)
  const { seats } = executiveSchema.parse(constitution.executive ?? {})
  const executive = oneVoteEach(await heldSeats(db, day, seats, false))
  if (executive.length > 0) return { body: 'executive', voters: executive }
  return { body: 'leaders', voters: await heldSeats(db, day, constitution.signing.seats, true) }
}

/** These seats with whoever holds them on a day. */
export async function holdersOf(
  db: Reads,
  day: string,
  seatIds: readonly string[],
): Promise<Voter[]> {
  return seatIds.length === 0 ? [] : held(db, day, sql`s.id in (${sql.join(seatIds)})`)
}

function heldSeats(db: Reads, day: string, kinds: readonly SeatKind[], ofMembers: boolean) {
  const where = ofMembers
    ? sql`s.kind in (${sql.join(kinds)}) and exists (select from membership m
        where m.network_id = s.network_id and m.gss = s.gss and m.kind in ('founder', 'full')
        and coalesce(m.from_date, '-infinity') <= ${day}::date and coalesce(m.until_date, 'infinity') > ${day}::date)`
    : sql`s.kind in (${sql.join(kinds)}) and s.gss is null`
  return held(db, day, where)
}

async function held(db: Reads, day: string, where: ReturnType<typeof sql>): Promise<Voter[]> {
  const { rows } = await sql<Voter>`
    select s.id as "seatId", s.kind, s.title, u.short_name as council, u.nation,
      jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'email', p.email,
        'demonstration', p.demonstration) order by h.acting, p.name) as holders
    from seat s
    join seat_holding h on h.network_id = s.network_id and h.seat_id = s.id
      and h.from_date <= ${day}::date and coalesce(h.until_date, 'infinity') > ${day}::date
    join person p on p.network_id = h.network_id and p.id = h.person_id and p.erased_at is null
    left join authority u on u.gss = s.gss
    where ${where}
    group by s.network_id, s.id, u.gss
    order by u.short_name nulls first, s.title, s.id`.execute(db)
  return rows
}
