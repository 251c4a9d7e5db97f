import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type QuoteState, quoteState } from '../quote.ts'

export interface QuoteLine {
  id: string
  position: number
  personId: string
  name: string
  demonstration: boolean
  seatId: string
  seatKind: string
  seatTitle: string
  gss: string | null
  council: string | null
  proposed: string
  proposal: number
  note: string
  wantedBy: Date | null
  askedAt: Date
  state: QuoteState
  /** The newest answer to the proposal that stands. */
  answer: QuoteAnswer | null
}

export interface QuoteAnswer {
  decision: 'approved' | 'declined'
  proposal: number
  words: string
  sha256: string
  reason: string
  capacity: string
  answeredAt: Date
}

type Row = Omit<QuoteLine, 'state' | 'answer'> & {
  droppedAt: Date | null
  last: (Omit<QuoteAnswer, 'answeredAt'> & { answeredAt: string }) | null
}

const line = sql`
  select q.id, q.position, q.person_id as "personId", p.name, p.demonstration, q.seat_id as "seatId",
    s.kind as "seatKind", s.title as "seatTitle", s.gss, a.short_name as council, q.proposed, q.proposal, q.note,
    q.wanted_by as "wantedBy", q.asked_at as "askedAt", q.dropped_at as "droppedAt",
    (select json_build_object('decision', w.decision, 'proposal', w.proposal, 'words', w.words, 'sha256', w.sha256,
        'reason', w.reason, 'capacity', w.capacity, 'answeredAt', w.answered_at)
      from quote_answer w where w.network_id = q.network_id and w.quote_id = q.id order by w.number desc limit 1) as last
  from quote q
  join person p on p.network_id = q.network_id and p.id = q.person_id
  join seat s on s.network_id = q.network_id and s.id = q.seat_id
  left join authority a on a.gss = s.gss`

/** The quotes that an article asks for, in their order, those that were dropped left out. */
export async function quotesOf(db: Reads, articleId: string): Promise<QuoteLine[]> {
  const { rows } = await sql<Row>`${line}
    where q.article_id = ${articleId} and q.dropped_at is null order by q.position`.execute(db)
  return rows.map(lineOf)
}

/** One quote with the headline it is for; null where there is none. */
export async function quoteById(
  db: Reads,
  id: string,
): Promise<(QuoteLine & { articleId: string; title: string; summary: string }) | null> {
  const { rows } = await sql<Row>`${line} where q.id = ${id}`.execute(db)
  const found = rows[0]
  if (!found) return null
  const article = await db
    .selectFrom('quote as q')
    .innerJoin('article as a', (join) =>
      join.onRef('a.network_id', '=', 'q.network_id').onRef('a.id', '=', 'q.article_id'),
    )
    .select(['a.id as articleId', 'a.title', 'a.summary'])
    .where('q.id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...lineOf(found), ...article }
}

function lineOf({ droppedAt, last, ...row }: Row): QuoteLine {
  const state = quoteState({ dropped: droppedAt !== null, proposal: row.proposal, answer: last })
  const answer = last && { ...last, answeredAt: new Date(last.answeredAt) }
  return { ...row, state, answer: answer?.proposal === row.proposal ? answer : null }
}

export interface AskableSeat {
  seatId: string
  personId: string
  name: string
  title: string
  kind: string
  gss: string | null
  council: string | null
}

/** The seats that speak for a council or the network and who holds them on a day, ISO date: leaders and portfolio holders, chair and leads. */
export async function askableSeats(db: Reads, day: string): Promise<AskableSeat[]> {
  const { rows } = await sql<AskableSeat>`
    select s.id as "seatId", h.person_id as "personId", p.name, s.title, s.kind, s.gss, a.short_name as council
    from seat s
    join seat_holding h on h.network_id = s.network_id and h.seat_id = s.id
      and h.from_date <= ${day}::date and (h.until_date is null or h.until_date > ${day}::date)
    join person p on p.network_id = h.network_id and p.id = h.person_id and p.erased_at is null
    left join authority a on a.gss = s.gss
    where s.kind in ('leader', 'portfolio-holder', 'chief-executive', 'chair', 'vice-chair', 'executive-member',
      'portfolio-lead', 'director')
    order by s.gss is not null, a.short_name, s.kind, s.title, p.name`.execute(db)
  return rows
}
