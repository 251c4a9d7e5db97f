import { type RawBuilder, sql } from 'kysely'
import { dayOf } from '../../../kernel/clock.ts'
import type { Asker } from './asker.ts'

const ofNetwork = sql`null::text as council, null::text as "councilSlug"`

/** What a seat of the executive is asked to decide, what the office has to do about applications, and what a new council has to do first. */
export function joiningNeeds(asker: Asker, now: Date): RawBuilder<unknown>[] {
  return [...votes(asker, now), ...ofOffice(asker, now), ...firstSteps(asker)]
}

function votes({ seats }: Asker, now: Date): RawBuilder<unknown>[] {
  if (seats.length === 0) return []
  return [
    sql`select 'vote-on-admission' as kind, d.closes_at as due, d.id, null::text as slug, d.title, ${ofNetwork},
        jsonb_build_object('councils', (select count(*)::int from admission_application x
          where x.network_id = d.network_id and x.decision_id = d.id)) as facts
      from admission_decision d
      join admission_voter v on v.network_id = d.network_id and v.decision_id = d.id
      where d.closed_at is null and d.closes_at > ${now} and v.seat_id = any(${seats}::uuid[])
        and not exists (select from admission_ballot b
          where b.network_id = v.network_id and b.decision_id = v.decision_id and b.seat_id = v.seat_id)`,
  ]
}

function ofOffice({ office }: Asker, now: Date): RawBuilder<unknown>[] {
  if (!office) return []
  return [
    sql`select case when newest.id is null then 'put-forward' when newest.agreed then 'admit' else 'answer-applicant' end as kind,
        case when newest.agreed then newest.joins_on::timestamptz end as due,
        case when newest.agreed then newest.id else a.id end as id, null::text as slug,
        u.short_name as title, ${ofNetwork}, '{}'::jsonb as facts
      from application a
      join authority u on u.gss = a.gss
      left join lateral (select d.id, d.closed_at, d.joins_on,
          coalesce(d.outcome ->> 'onTheseBallots' = 'agreed', false) as agreed
        from admission_application x
        join admission_decision d on d.network_id = x.network_id and d.id = x.decision_id
        where x.network_id = a.network_id and x.application_id = a.id
        order by d.opened_at desc limit 1) newest on true
      left join lateral (select f.at, f.until_date from application_deferral f
        where f.network_id = a.network_id and f.application_id = a.id order by f.at desc limit 1) off on true
      where a.sent_at is not null and a.closed_at is null
        and (newest.id is null or newest.closed_at is not null)
        and (newest.agreed is true or off.at is null or off.at < newest.closed_at
          or coalesce(off.until_date <= ${dayOf(now)}::date, false))`,
  ]
}

function firstSteps({ stepsOf }: Asker): RawBuilder<unknown>[] {
  if (stepsOf.length === 0) return []
  return [
    sql`select 'first-steps' as kind, min(o.due)::timestamptz as due, (array_agg(o.id order by o.due, o.position))[1] as id,
        u.slug, (array_agg(o.what order by o.due, o.position))[1] as title, u.short_name as council, u.slug as "councilSlug",
        jsonb_build_object('waiting', count(*)::int) as facts
      from onboarding_item o join authority u on u.gss = o.gss
      where o.done_at is null and o.party = 'council' and o.gss = any(${stepsOf}::text[])
      group by u.gss`,
  ]
}
