import { sql } from 'kysely'
import type { Findable, FindableRecords } from '../../finding/index.ts'

/** Challenges, each for whom it is open to; a draft for its own council. */
export const findableChallenges: FindableRecords = {
  kind: 'challenge',
  async read(db, which, limit) {
    const { rows } = await sql<Omit<Findable, 'kind'>>`
      select c.id as "subjectId", c.title, '/challenges/' || c.slug as href,
        case when c.shared_at is null then 'own-council' when c.audience = 'public' then 'public' else 'members' end as audience,
        case when c.shared_at is null then c.gss end as "ownGss",
        case when c.closed_at is null then left(c.problem, 200) else 'Closed: ' || left(c.closing, 200) end as summary,
        to_char(coalesce(c.shared_at, c.created_at) at time zone 'Europe/London', 'YYYY-MM-DD') as on,
        array(select t.slug from challenge_theme x join theme t on t.network_id = x.network_id and t.id = x.theme_id
          where x.network_id = c.network_id and x.challenge_id = c.id order by t.slug) as themes,
        array[c.gss] as councils,
        concat_ws(E'\n\n', c.problem, nullif(c.whom, ''), nullif(c.since, ''), nullif(c.tried, ''), c.closing) as text
      from challenge c where ${which(sql`c.id`)} limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'challenge' }))
  },
}

/** Questions to the peers with their answers, for members: the next who asks finds what was answered. */
export const findablePeerQuestions: FindableRecords = {
  kind: 'peer-question',
  async read(db, which, limit) {
    const { rows } = await sql<Omit<Findable, 'kind' | 'audience'>>`
      select q.id as "subjectId", q.question as title, '/peer-questions/' || q.slug as href,
        to_char(q.asked_at at time zone 'Europe/London', 'YYYY-MM-DD') as on,
        array[q.gss] || coalesce(array_agg(distinct n.gss) filter (where n.gss is not null), '{}') as councils,
        concat_ws(E'\n\n', q.question, nullif(q.background, ''), string_agg(n.text, E'\n\n' order by n.at)) as text
      from peer_question q
      left join (select distinct on (question_id, gss) network_id, question_id, gss, text, at
        from peer_answer order by question_id, gss, at desc, id desc) n
        on n.network_id = q.network_id and n.question_id = q.id
      where ${which(sql`q.id`)}
      group by q.network_id, q.id limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'peer-question', audience: 'members' }))
  },
}
