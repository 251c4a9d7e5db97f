import { type RawBuilder, sql } from 'kysely'
import { dayOf } from '../../../kernel/clock.ts'
import type { Asker } from './asker.ts'
import { closeOf, endOfDay, stepOf, stillOpen } from './moments.ts'

/** How far one council is with the questions of a consultation (aliases `c` and `cc`), as SQL. */
const said = sql`cross join lateral (
    select count(*)::int as questions, count(*) filter (where one.answered)::int as answered,
      count(*) filter (where one.answered and one.cleared)::int as cleared,
      min(one.place) filter (where not one.answered)::int as next
    from (select row_number() over (order by q.position) as place, n.stance is not null as answered,
        exists (select from clearance l where l.network_id = n.network_id and l.contribution_id = n.id
          and l.revision = n.revision and (l.level = 'council' or rule.level <> 'council')) as cleared
      from question q
      left join contribution n on n.network_id = q.network_id and n.question_id = q.id and n.gss = cc.gss
      where q.network_id = c.network_id and q.consultation_id = c.id and q.dropped_at is null and not q.demographic) one
  ) said`

const called = sql`from call k
  join call_council cc on cc.network_id = k.network_id and cc.call_id = k.id
  join consultation c on c.network_id = k.network_id and c.id = k.consultation_id
  join authority a on a.gss = cc.gss
  cross join rule`

/** What needs a policy officer: questions still open, answers not yet cleared or sent back, papers of their council's meetings. */
export function officerNeeds(asker: Asker, now: Date): RawBuilder<unknown>[] {
  if (asker.officerOf.length === 0) return []
  const mine = asker.officerOf
  return [
    sql`select 'answer-call' as kind, k.due_at as due, c.id, c.slug, c.title, a.short_name as council, a.slug as "councilSlug",
        jsonb_build_object('questions', said.questions, 'answered', said.answered, 'cleared', said.cleared, 'next', said.next) as facts
      ${called} ${said}
      where cc.gss = any(${mine}) and said.answered < said.questions and ${stillOpen('c', now)}`,
    sql`select case when last.sent_back is null then 'ask-clearance' else 'mend-answers' end as kind,
        coalesce(${stepOf('c', 'clearance', 'until_date')}, ${closeOf('c')}, k.due_at) as due,
        c.id, c.slug, c.title, a.short_name as council, a.slug as "councilSlug",
        jsonb_build_object('questions', said.questions, 'answered', said.answered, 'cleared', said.cleared,
          'waiting', said.answered - said.cleared, 'note', last.sent_back) as facts
      ${called} ${said}
      left join lateral (select w.id, w.answered_at, w.sent_back from clearance_request w
        where w.network_id = c.network_id and w.consultation_id = c.id and w.gss = cc.gss
        order by w.asked_at desc limit 1) last on true
      where cc.gss = any(${mine}) and said.cleared < said.answered and rule.level <> 'officer'
        and (last.id is null or last.answered_at is not null)
        and (said.answered = said.questions or last.sent_back is not null or k.due_at <= ${now})
        and ${stillOpen('c', now)}`,
    sql`select 'council-papers' as kind, ${endOfDay(sql`d.papers_date`)} as due, d.id, c.slug, c.title,
        a.short_name as council, a.slug as "councilSlug",
        jsonb_build_object('on', d.on_date, 'what', d.what) as facts
      from council_date d
      join consultation c on c.network_id = d.network_id and c.id = d.consultation_id
      join authority a on a.gss = d.gss
      where d.gss = any(${mine}) and d.papers_date >= ${dayOf(now)}::date and ${stillOpen('c', now)}
        and exists (select from contribution n
          join question q on q.network_id = n.network_id and q.id = n.question_id
          where n.network_id = c.network_id and q.consultation_id = c.id and q.dropped_at is null and not q.demographic and n.gss = d.gss
            and n.stance is not null and not exists (select from clearance l where l.network_id = n.network_id
              and l.contribution_id = n.id and l.revision = n.revision and l.level = 'council'))`,
  ]
}

/** What needs a portfolio holder or leader who was asked to clear what their council says. */
export function clearingNeeds(asker: Asker, now: Date): RawBuilder<unknown>[] {
  if (asker.clearingSeats.length === 0) return []
  return [
    sql`select 'clear' as kind, coalesce(${stepOf('c', 'clearance', 'until_date')}, ${closeOf('c')}, w.asked_at) as due,
        c.id, c.slug, c.title, a.short_name as council, a.slug as "councilSlug",
        jsonb_build_object('note', w.note,
          'by', (select p.name from person p where p.network_id = w.network_id and p.id = w.asked_by),
          'waiting', (select count(*)::int from contribution n
            join question q on q.network_id = n.network_id and q.id = n.question_id
            where n.network_id = c.network_id and q.consultation_id = c.id and q.dropped_at is null and not q.demographic and n.gss = w.gss
              and n.stance is not null and not exists (select from clearance l where l.network_id = n.network_id
                and l.contribution_id = n.id and l.revision = n.revision))) as facts
      from (select distinct on (consultation_id, gss) * from clearance_request
        where seat_id = any(${asker.clearingSeats}) and answered_at is null
        order by consultation_id, gss, asked_at desc) w
      join consultation c on c.network_id = w.network_id and c.id = w.consultation_id
      join authority a on a.gss = w.gss
      where ${stillOpen('c', now)}`,
  ]
}
