import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { NearRecord } from '../../finding/index.ts'

/** A question to the peers in a list; for members alone. */
export interface QuestionLine {
  id: string
  slug: string
  gss: string
  council: string
  question: string
  askedAt: Date
  answerBy: string | null
  closedAt: Date | null
  /** How many councils were asked, and how many have answered, asked or not. */
  asked: number
  answered: number
}

/** A question asked before, near to what is asked now. */
export type AskedBefore = QuestionLine

/** The whole of a question, with those asked and what they answered. */
export interface PeerQuestion extends QuestionLine {
  background: string
  challenge: { slug: string; title: string } | null
  councils: AskedCouncil[]
  answers: CouncilAnswer[]
}

export interface AskedCouncil {
  gss: string
  council: string
  place: number
  distance: number | null
  answered: boolean
}

export interface CouncilAnswer {
  gss: string
  council: string
  slug: string
  text: string
  at: Date
  /** Who wrote it and in what seat, as members may know. */
  by: string | null
  seat: string | null
  /** How often this council has answered; the newest stands. */
  times: number
  place: number | null
}

const line = sql`q.id, q.slug, q.gss, a.short_name as council, q.question, q.asked_at as "askedAt",
  to_char(q.answer_by, 'YYYY-MM-DD') as "answerBy", q.closed_at as "closedAt",
  (select count(*)::int from peer_question_council c
    where c.network_id = q.network_id and c.question_id = q.id) as asked,
  (select count(distinct n.gss)::int from peer_answer n
    where n.network_id = q.network_id and n.question_id = q.id) as answered`

/** Questions to the peers, the newest first: all, those open, or those of one council. For members. */
export async function questionLines(
  db: Reads,
  filter: { state: 'open' | 'closed' | 'any'; challengeId?: string; limit?: number },
): Promise<QuestionLine[]> {
  const states: Record<typeof filter.state, RawBuilder<boolean>> = {
    open: sql<boolean>`q.closed_at is null`,
    closed: sql<boolean>`q.closed_at is not null`,
    any: sql<boolean>`true`,
  }
  const of = filter.challengeId
    ? sql<boolean>`q.challenge_id = ${filter.challengeId}::uuid`
    : sql<boolean>`true`
  const { rows } = await sql<QuestionLine>`
    select ${line} from peer_question q join authority a on a.gss = q.gss
    where ${states[filter.state]} and ${of}
    order by q.asked_at desc, q.id limit ${filter.limit ?? 200}`.execute(db)
  return rows
}

/** Of records near in meaning the questions with their standing, the nearest first. For members. */
export async function askedBefore(db: Reads, near: readonly NearRecord[]): Promise<AskedBefore[]> {
  const ids = near.map(({ subjectId }) => subjectId)
  if (ids.length === 0) return []
  const { rows } = await sql<QuestionLine>`
    select ${line} from peer_question q join authority a on a.gss = q.gss
    where q.id = any(${ids}::uuid[])
    order by array_position(${ids}::uuid[], q.id)`.execute(db)
  return rows
}

/** One question with all its answers, the councils most like the one that asked first; null if there is none. For members. */
export async function questionBySlug(db: Reads, slug: string): Promise<PeerQuestion | null> {
  const { rows } = await sql<Omit<PeerQuestion, 'answers'>>`
    select ${line}, q.background,
      (select json_build_object('slug', c.slug, 'title', c.title) from challenge c
        where c.network_id = q.network_id and c.id = q.challenge_id and c.shared_at is not null) as challenge,
      coalesce((select json_agg(json_build_object('gss', c.gss, 'council', b.short_name, 'place', c.place,
          'distance', c.distance, 'answered', exists (select from peer_answer n
            where n.network_id = c.network_id and n.question_id = c.question_id and n.gss = c.gss)) order by c.place)
        from peer_question_council c join authority b on b.gss = c.gss
        where c.network_id = q.network_id and c.question_id = q.id), '[]'::json) as councils
    from peer_question q join authority a on a.gss = q.gss where q.slug = ${slug}`.execute(db)
  const [found] = rows
  return found ? { ...found, answers: await answersOf(db, found.id) } : null
}

async function answersOf(db: Reads, questionId: string): Promise<CouncilAnswer[]> {
  const { rows } = await sql<CouncilAnswer>`
    select * from (select distinct on (n.gss) n.gss, a.short_name as council, a.slug, n.text, n.at,
        case when p.erased_at is null then p.name end as by, s.title as seat, c.place,
        count(*) over (partition by n.gss)::int as times
      from peer_answer n join authority a on a.gss = n.gss
      left join person p on p.network_id = n.network_id and p.id = n.person_id
      left join seat s on s.network_id = n.network_id and s.id = n.seat_id
      left join peer_question_council c on c.network_id = n.network_id and c.question_id = n.question_id and c.gss = n.gss
      where n.question_id = ${questionId}::uuid
      order by n.gss, n.at desc, n.id desc) newest
    order by place nulls last, council`.execute(db)
  return rows
}
