import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { stateOn } from '../invoice.ts'
import type { CallTaken, RoundTaken, ValueFacts } from '../value-statement.ts'
import { invoicesOf } from './invoices.ts'

export interface Asked {
  gss: string
  slug: string
  /** ISO dates; `until` is the first day after the year. */
  from: string
  until: string
  today: string
}

/** What the records know of one council in one year, and of no other: its calls, rounds, seats and invoices. */
export async function valueFacts(db: Reads, asked: Asked): Promise<ValueFacts> {
  const { gss, from, until, today } = asked
  const invoices = await invoicesOf(db, { gss, within: { from, until } })
  return {
    calls: await callsTaken(db, asked),
    rounds: await roundsTaken(db, asked),
    seats: await networkSeats(db, asked),
    subscriptions: invoices
      .filter(({ voidedOn }) => voidedOn === null)
      .map((invoice) => ({
        number: invoice.number,
        totalPence: invoice.totalPence,
        state: stateOn(invoice, today),
      })),
  }
}

async function callsTaken(db: Reads, { gss, slug, from, until }: Asked): Promise<CallTaken[]> {
  const { rows } = await sql<CallTaken>`
    with own as (
      select q.consultation_id, count(*)::int as answered,
        count(*) filter (where exists (select from clearance k where k.network_id = c.network_id
          and k.contribution_id = c.id and k.revision = c.revision))::int as cleared
      from contribution c join question q on q.network_id = c.network_id and q.id = c.question_id
      where c.gss = ${gss} and c.shared_at is not null and q.dropped_at is null
        and (c.stance is not null or c.text <> '')
      group by q.consultation_id)
    select n.title, n.slug,
      (select count(*)::int from question q where q.network_id = n.network_id and q.consultation_id = n.id
        and q.dropped_at is null and not q.demographic) as questions,
      coalesce(own.answered, 0) as answered, coalesce(own.cleared, 0) as cleared,
      case when exists (select from response r join response_version v
          on v.network_id = r.network_id and v.response_id = r.id
          where r.network_id = n.network_id and r.consultation_id = n.id)
        then (select count(*)::int from response r join paragraph p
          on p.network_id = r.network_id and p.response_id = r.id
          where r.network_id = n.network_id and r.consultation_id = n.id and p.removed_at is null
            and position(${`[@${slug}]`} in p.text) > 0) end as cited,
      (select json_build_object('slug', f.slug, 'decision', line ->> 'decision')
        from response r
        join response_version v on v.network_id = r.network_id and v.response_id = r.id
        join published_response f on f.network_id = v.network_id and f.version_id = v.id
        cross join lateral jsonb_array_elements(f.record::jsonb -> 'ballots') line
        where r.network_id = n.network_id and r.consultation_id = n.id and line ->> 'council' = ${gss}
        order by f.published_at desc limit 1) as published,
      exists (select from response r join response_version v
        on v.network_id = r.network_id and v.response_id = r.id
        join submission s on s.network_id = v.network_id and s.version_id = v.id
        where r.network_id = n.network_id and r.consultation_id = n.id) as submitted
    from call_council k
    join call c on c.network_id = k.network_id and c.id = k.call_id
    join consultation n on n.network_id = c.network_id and n.id = c.consultation_id
    left join own on own.consultation_id = n.id
    where k.gss = ${gss} and (k.asked_at at time zone 'Europe/London')::date >= ${from}::date
      and (k.asked_at at time zone 'Europe/London')::date < ${until}::date
    order by k.asked_at`.execute(db)
  return rows
}

async function roundsTaken(db: Reads, { gss, from, until }: Asked): Promise<RoundTaken[]> {
  const { rows } = await sql<RoundTaken>`
    select r.id, s.title, v.number as version, r.closed_at is null as open, b.decision,
      extract(epoch from b.at - r.opened_at)::double precision / 3600 as hours
    from round_council m
    join sign_off_round r on r.network_id = m.network_id and r.id = m.round_id
    join response_version v on v.network_id = r.network_id and v.id = r.version_id
    join response s on s.network_id = v.network_id and s.id = v.response_id
    left join lateral (
      select b.decision, b.cast_at as at from ballot b
      left join ballot_confirmation k on k.network_id = b.network_id and k.ballot_id = b.id
      where b.network_id = m.network_id and b.round_id = m.round_id and b.gss = m.gss
        and (not b.by_office or k.at is not null)
      order by b.number desc limit 1) b on true
    where m.gss = ${gss} and (r.opened_at at time zone 'Europe/London')::date >= ${from}::date
      and (r.opened_at at time zone 'Europe/London')::date < ${until}::date
    order by r.opened_at`.execute(db)
  return rows
}

/** Seats of the network held by somebody who at that time sat for the council too. */
async function networkSeats(db: Reads, { gss, from, until }: Asked): Promise<ValueFacts['seats']> {
  const { rows } = await sql<ValueFacts['seats'][number]>`
    select distinct s.title, h.from_date as "from", h.until_date as "until"
    from seat s
    join seat_holding h on h.network_id = s.network_id and h.seat_id = s.id
    join seat_holding o on o.network_id = h.network_id and o.person_id = h.person_id
      and o.from_date < coalesce(h.until_date, 'infinity')
      and coalesce(o.until_date, 'infinity') > h.from_date
    join seat c on c.network_id = o.network_id and c.id = o.seat_id and c.gss = ${gss}
    where s.kind in ('chair', 'vice-chair', 'executive-member', 'portfolio-lead')
      and (s.gss is null or s.gss = ${gss})
      and h.from_date < ${until}::date and coalesce(h.until_date, 'infinity') > ${from}::date
    order by s.title`.execute(db)
  return rows
}
