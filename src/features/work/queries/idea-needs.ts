import { type RawBuilder, sql } from 'kysely'
import { dayOf } from '../../../kernel/clock.ts'
import type { Asker } from './asker.ts'
import { endOfDay } from './moments.ts'

/** What needs somebody of a council among ideas: a question of the peers that waits for their answer, and new solutions for their own challenge. */
export function ideaNeeds(asker: Asker, now: Date): RawBuilder<unknown>[] {
  if (asker.councils.length === 0) return []
  const weighing = sql`select 'weigh-solutions' as kind, null::timestamptz as due, c.id, c.slug, c.title,
      a.short_name as council, a.slug as "councilSlug", jsonb_build_object('waiting', met.solutions) as facts
    from challenge c join authority a on a.gss = c.gss
    cross join lateral (select count(*)::int as solutions from challenge_match m
      where m.network_id = c.network_id and m.challenge_id = c.id and m.newer = 'solution'
        and not exists (select from challenge_solution s where s.network_id = m.network_id
          and s.challenge_id = m.challenge_id and s.solution_id = m.solution_id)) met
    where c.contact_seat_id::text = any(${asker.seats}::text[]) and c.shared_at is not null
      and c.closed_at is null and met.solutions > 0`
  if (asker.officerOf.length === 0) return [weighing]
  // A question that nobody of the council answered is let go after a while: it is no summons.
  return [
    weighing,
    sql`select 'answer-peers' as kind, ${endOfDay(sql`q.answer_by`)} as due, q.id, q.slug, q.question as title,
        a.short_name as council, a.slug as "councilSlug", jsonb_build_object('by', b.short_name) as facts
      from peer_question q
      join peer_question_council c on c.network_id = q.network_id and c.question_id = q.id
      join authority a on a.gss = c.gss
      join authority b on b.gss = q.gss
      where c.gss = any(${asker.officerOf}) and q.closed_at is null
        and coalesce(q.answer_by + 30, q.asked_at::date + 60) >= ${dayOf(now)}::date
        and not exists (select from peer_answer n where n.network_id = q.network_id
          and n.question_id = q.id and n.gss = c.gss)`,
  ]
}
