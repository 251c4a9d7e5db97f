import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** How far one response has come, by its newest version. */
export interface ResponseLine {
  slug: string
  title: string
  body: string
  closes: string | null
  answers: number
  answered: number
  callDueAt: Date | null
  versionId: string | null
  number: number | null
  roundId: string | null
  roundClosesAt: Date | null
  roundClosed: boolean
  agreed: boolean
  members: number
  decided: number
  sentAt: Date | null
  published: string | null
}

/** Every response of the network, those closing soonest first; one statement. Ballots are counted, never named. */
export async function responseLines(db: Reads): Promise<ResponseLine[]> {
  const { rows } = await sql<ResponseLine>`
    select c.slug, r.title, c.body, c.closes, call.due_at as "callDueAt",
      v.id as "versionId", v.number, o.id as "roundId", o.closes_at as "roundClosesAt",
      o.closed_at is not null as "roundClosed", coalesce(o.outcome->>'onTheseBallots' = 'agreed', false) as agreed,
      coalesce(a.answers, 0)::int as answers, coalesce(a.answered, 0)::int as answered,
      coalesce(b.members, 0)::int as members, coalesce(b.decided, 0)::int as decided,
      s.sent_at as "sentAt", p.slug as published
    from response r
    join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
    left join call on call.network_id = c.network_id and call.consultation_id = c.id
    left join lateral (
      select count(*) as answers, count(*) filter (where a.stance is not null or exists (
        select from paragraph g where g.network_id = a.network_id and g.answer_id = a.id and g.removed_at is null)) as answered
      from answer a join question q on q.network_id = a.network_id and q.id = a.question_id
      where a.network_id = r.network_id and a.response_id = r.id and q.dropped_at is null
    ) a on true
    left join lateral (
      select w.id, w.number from response_version w where w.network_id = r.network_id and w.response_id = r.id
      -- What was sent is the version that stands, even where one was frozen after it.
      order by exists (select from submission x where x.network_id = w.network_id and x.version_id = w.id) desc, w.number desc limit 1
    ) v on true
    left join lateral (
      select o.* from sign_off_round o where o.network_id = r.network_id and o.version_id = v.id order by o.opened_at desc limit 1
    ) o on true
    left join lateral (
      select count(*) as members, count(*) filter (where exists (
        select from ballot t where t.network_id = m.network_id and t.round_id = m.round_id and t.gss = m.gss
          and (not t.by_office or exists (select from ballot_confirmation k where k.network_id = t.network_id and k.ballot_id = t.id)))) as decided
      from round_council m where m.network_id = o.network_id and m.round_id = o.id
    ) b on true
    left join submission s on s.network_id = r.network_id and s.version_id = v.id
    left join published_response p on p.network_id = r.network_id and p.version_id = v.id
    order by s.sent_at desc nulls first, c.closes nulls last, r.title`.execute(db as never)
  return rows
}
