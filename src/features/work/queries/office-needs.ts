import { type RawBuilder, sql } from 'kysely'
import type { Asker } from './asker.ts'
import { closeOf, stepOf, stillOpen } from './moments.ts'

/** Where the response of each consultation stands: its newest version, its newest round, whether it was sent. */
const standing = sql`from consultation c
  join call k on k.network_id = c.network_id and k.consultation_id = c.id
  join response r on r.network_id = c.network_id and r.consultation_id = c.id
  left join lateral (select v.number from response_version v
    where v.network_id = r.network_id and v.response_id = r.id order by v.number desc limit 1) newest on true
  left join lateral (select o.network_id, o.id, o.closes_at, o.closed_at, v.number,
      coalesce(o.outcome ->> 'onTheseBallots' = 'agreed', false) as agreed
    from sign_off_round o join response_version v on v.network_id = o.network_id and v.id = o.version_id
    where v.network_id = r.network_id and v.response_id = r.id order by o.opened_at desc limit 1) round on true
  cross join lateral (select exists (select from submission s
    join response_version v on v.network_id = s.network_id and v.id = s.version_id
    where v.network_id = r.network_id and v.response_id = r.id) as yes) sent`

const noCouncil = sql`null::text as council, null::text as "councilSlug"`

/** What needs the network office: from a reading to be checked to a response to be published. */
export function officeNeeds(asker: Asker, now: Date): RawBuilder<unknown>[] {
  if (!asker.office) return []
  const open = sql`coalesce(${closeOf('c')}, 'infinity') > ${now}`
  return [
    sql`select case g.state when 'read' then 'use-reading' else 'mend-reading' end as kind, null::timestamptz as due, g.id,
        null::text as slug, coalesce(g.source_url, (select d.name from consultation_document d
          where d.network_id = g.network_id and d.reading_id = g.id order by d.position limit 1), 'A document') as title,
        ${noCouncil}, '{}'::jsonb as facts
      from reading g
      where g.consultation_id is null and g.created_at > ${now}::timestamptz - interval '14 days'
        and (g.state = 'read' or (g.state = 'failed' and g.started_by = ${asker.personId}))`,
    sql`select 'confirm-questions' as kind, coalesce(${stepOf('c', 'call', 'from_date')}, ${closeOf('c')}) as due,
        c.id, c.slug, c.title, ${noCouncil},
        jsonb_build_object('questions', (select count(*)::int from question q
          where q.network_id = c.network_id and q.consultation_id = c.id and q.dropped_at is null and not q.demographic)) as facts
      from consultation c where c.confirmed_at is null and ${open}`,
    sql`select 'open-call' as kind, coalesce(${stepOf('c', 'call', 'from_date')}, ${closeOf('c')}) as due,
        c.id, c.slug, c.title, ${noCouncil}, '{}'::jsonb as facts
      from consultation c
      where c.confirmed_at is not null and ${open}
        and not exists (select from call k where k.network_id = c.network_id and k.consultation_id = c.id)`,
    sql`select 'chase-call' as kind, k.due_at as due, c.id, c.slug, c.title, ${noCouncil},
        jsonb_build_object('councils', asked.councils, 'silent', asked.silent) as facts
      from call k
      join consultation c on c.network_id = k.network_id and c.id = k.consultation_id
      cross join lateral (select count(*)::int as councils, count(*) filter (where not exists (select from contribution n
            join question q on q.network_id = n.network_id and q.id = n.question_id
            where n.network_id = cc.network_id and n.gss = cc.gss and n.stance is not null
              and q.consultation_id = c.id and q.dropped_at is null and not q.demographic))::int as silent
        from call_council cc where cc.network_id = k.network_id and cc.call_id = k.id) asked
      where k.due_at > ${now} and asked.silent > 0 and ${stillOpen('c', now)}`,
    sql`select case when round.closed_at is null and round.id is not null then 'chase-round'
          when round.agreed then 'send'
          when newest.number is null then 'draft'
          when newest.number > coalesce(round.number, 0) then 'open-round'
          else 'mend-response' end as kind,
        case when round.closed_at is null and round.id is not null then round.closes_at
          when round.agreed then coalesce(${stepOf('c', 'submission', 'until_date')}, ${closeOf('c')})
          when newest.number is null then coalesce(${stepOf('c', 'draft', 'until_date')}, ${closeOf('c')})
          when newest.number > coalesce(round.number, 0) then coalesce(${stepOf('c', 'sign-off', 'from_date')}, ${closeOf('c')})
          else ${closeOf('c')} end as due,
        coalesce(round.id, c.id) as id, c.slug, c.title, ${noCouncil},
        jsonb_build_object('version', newest.number,
          'councils', (select count(*)::int from round_council rc where rc.network_id = round.network_id and rc.round_id = round.id),
          'silent', (select count(*)::int from round_council rc where rc.network_id = round.network_id and rc.round_id = round.id
            and not exists (select from ballot b where b.network_id = rc.network_id and b.round_id = rc.round_id and b.gss = rc.gss)),
          'questions', (select count(*)::int from answer w where w.network_id = r.network_id and w.response_id = r.id
            and not exists (select from paragraph p where p.network_id = w.network_id and p.answer_id = w.id
              and p.removed_at is null))) as facts
      ${standing}
      where not sent.yes and (${open} or round.agreed)
        and (newest.number is not null or k.due_at <= ${now})
        and not (round.id is not null and round.closed_at is null and not exists (select from round_council rc
          where rc.network_id = round.network_id and rc.round_id = round.id
            and not exists (select from ballot b where b.network_id = rc.network_id and b.round_id = rc.round_id and b.gss = rc.gss)))`,
    sql`select 'comments' as kind, coalesce(${stepOf('c', 'draft', 'until_date')}, ${closeOf('c')}) as due, c.id, c.slug, c.title,
        ${noCouncil}, jsonb_build_object('comments', left_open.comments) as facts
      ${standing}
      cross join lateral (select count(*)::int as comments from comment m
        join paragraph p on p.network_id = m.network_id and p.id = m.paragraph_id
        where p.network_id = r.network_id and p.response_id = r.id and p.removed_at is null and m.resolved_at is null) left_open
      where left_open.comments > 0 and not sent.yes and not coalesce(round.agreed, false)
        and (round.id is null or round.closed_at is not null) and ${open}`,
    sql`select 'publish' as kind, null::timestamptz as due, v.id, c.slug, c.title, ${noCouncil},
        jsonb_build_object('version', v.number) as facts
      from submission s
      join response_version v on v.network_id = s.network_id and v.id = s.version_id
      join response r on r.network_id = v.network_id and r.id = v.response_id
      join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
      where not exists (select from published_response p where p.network_id = v.network_id and p.version_id = v.id)`,
  ]
}
