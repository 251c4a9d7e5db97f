import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

export interface Call {
  id: string
  consultationId: string
  dueAt: Date
  note: string
  openedAt: Date
}

/** The call for a consultation, or null before it is opened. */
export async function callOf(db: Reads, consultationId: string): Promise<Call | null> {
  const row = await db
    .selectFrom('call')
    .select([
      'id',
      'consultation_id as consultationId',
      'due_at as dueAt',
      'note',
      'opened_at as openedAt',
    ])
    .where('consultation_id', '=', consultationId)
    .executeTakeFirst()
  return row ?? null
}

export interface CalledCouncil {
  gss: string
  slug: string
  council: string
  nation: string
  officers: string[]
  askedAt: Date
  seenAt: Date | null
  remindedAt: Date | null
  reminders: number
  /** How many questions it has answered, and how many of these are cleared to count. */
  answered: number
  cleared: number
}

/** Every council called, with how far it has come; for the network office. */
export async function calledCouncils(
  db: Reads,
  callId: string,
  today: string,
): Promise<CalledCouncil[]> {
  const { rows } = await sql<CalledCouncil>`
    select a.gss, a.slug, a.short_name as council, a.nation, cc.asked_at as "askedAt", cc.seen_at as "seenAt", cc.reminded_at as "remindedAt", cc.reminders,
      coalesce((select array_agg(p.name order by p.name) from seat s
        join seat_holding h on h.network_id = s.network_id and h.seat_id = s.id
        join person p on p.network_id = h.network_id and p.id = h.person_id
        where s.network_id = cc.network_id and s.gss = cc.gss and s.kind = 'policy-officer' and p.erased_at is null
          and h.from_date <= ${today}::date and (h.until_date is null or h.until_date > ${today}::date)), '{}') as officers,
      coalesce(said.answered, 0)::int as answered, coalesce(said.cleared, 0)::int as cleared
    from call_council cc
    join call on call.network_id = cc.network_id and call.id = cc.call_id
    join authority a on a.gss = cc.gss
    left join lateral (
      select count(*) as answered, count(*) filter (where exists (
          select from clearance k where k.network_id = c.network_id and k.contribution_id = c.id and k.revision = c.revision)) as cleared
      from contribution c
      join question q on q.network_id = c.network_id and q.id = c.question_id
      where c.network_id = cc.network_id and c.gss = cc.gss and q.consultation_id = call.consultation_id
        and q.dropped_at is null and not q.demographic and c.stance is not null
    ) said on true
    where cc.call_id = ${callId}
    order by lower(a.short_name)`.execute(db as never)
  return rows
}

/** The short names of all councils that were ever members, by code. */
export async function membersByCode(db: Reads): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('authority')
    .select(['gss', 'short_name'])
    .where('gss', 'in', (from) => from.selectFrom('membership').select('membership.gss'))
    .execute()
  return new Map(rows.map((row) => [row.gss, row.short_name]))
}
