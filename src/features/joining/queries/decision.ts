import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { isId } from '../../../kernel/ids.ts'
import { isOffice, type Viewer } from '../../../kernel/seats.ts'
import {
  type Ballot,
  type Constitution,
  constitutionSchema,
  type Member,
  type Outcome,
  outcome,
  type Round,
} from '../../responses/index.ts'
import type { Dossier } from '../dossier.ts'
import type { Voter } from '../executive.ts'
import { holdersOf } from './executive.ts'

/** One decision of the executive, with everything it rests on. */
export interface Decision {
  id: string
  title: string
  joinsOn: string
  canonical: string
  dossier: Dossier
  hash: string
  constitution: Constitution
  openedAt: string
  closesAt: string
  closedAt: string | null
  articleId: string | null
  /** The seats that were asked, with whoever holds them today. */
  voters: Voter[]
  ballots: SeatBallot[]
}

/** A ballot as it was cast in a seat. */
export interface SeatBallot {
  id: string
  seatId: string
  number: number
  decision: Ballot['decision']
  text: string
  seenHash: string
  personId: string | null
  by: string | null
  castAt: string
}

/** A decision by id with its voters and ballots; null where there is none. */
export async function decisionById(db: Reads, id: string, now: Date): Promise<Decision | null> {
  if (!isId(id)) return null
  const row = await db
    .selectFrom('admission_decision')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const asked = await db
    .selectFrom('admission_voter')
    .innerJoin('seat', (join) =>
      join
        .onRef('seat.network_id', '=', 'admission_voter.network_id')
        .onRef('seat.id', '=', 'admission_voter.seat_id'),
    )
    .leftJoin('authority', 'authority.gss', 'seat.gss')
    .select([
      'seat.id as seatId',
      'seat.kind',
      'seat.title',
      'authority.short_name as council',
      'authority.nation',
    ])
    .where('decision_id', '=', id)
    .orderBy('authority.short_name')
    .orderBy('seat.title')
    .execute()
  const holders = await holdersOf(
    db,
    dayOf(now),
    asked.map(({ seatId }) => seatId),
  )
  return {
    id,
    title: row.title,
    joinsOn: row.joins_on,
    canonical: row.canonical,
    dossier: JSON.parse(row.canonical) as Dossier,
    hash: row.sha256,
    constitution: constitutionSchema.parse(row.constitution),
    openedAt: row.opened_at.toISOString(),
    closesAt: row.closes_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    articleId: row.article_id,
    voters: asked.map((seat) => ({
      ...seat,
      holders: holders.find(({ seatId }) => seatId === seat.seatId)?.holders ?? [],
    })),
    ballots: await ballotsOf(db, id),
  }
}

/** All ballots of a decision, or of one seat in it, in the order of their numbers. */
export async function ballotsOf(
  db: Reads,
  decisionId: string,
  seatId?: string,
): Promise<SeatBallot[]> {
  let query = db
    .selectFrom('admission_ballot as b')
    .leftJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'b.network_id').onRef('p.id', '=', 'b.person_id'),
    )
    .select([
      'b.id',
      'b.seat_id as seatId',
      'b.number',
      'b.decision',
      'b.text',
      'b.seen_sha256 as seenHash',
      'b.person_id as personId',
      'p.name as by',
      'b.cast_at',
    ])
    .where('b.decision_id', '=', decisionId)
    .orderBy('b.seat_id')
    .orderBy('b.number')
  if (seatId) query = query.where('b.seat_id', '=', seatId)
  return (await query.execute()).map(({ cast_at, ...ballot }) => ({
    ...ballot,
    castAt: cast_at.toISOString(),
  }))
}

/** The decision as the rules of sign-off read it: a seat stands where a council does there. */
export function asRound(decision: Decision): { round: Round; ballots: Ballot[] } {
  const members: Member[] = decision.voters.map(({ seatId, title, nation }) => ({
    gss: seatId,
    name: title,
    nation: nation ?? '',
    politicalGroup: null,
  }))
  const { hash, constitution, openedAt, closesAt, closedAt } = decision
  return {
    round: { hash, constitution, members, openedAt, closesAt, closedAt },
    ballots: decision.ballots.map(({ seatId, number, decision: said, text, seenHash, castAt }) => ({
      gss: seatId,
      number,
      decision: said,
      text,
      substantive: true,
      shown: null,
      seenHash,
      seat: 'executive-member',
      castAt,
      byOffice: false,
      confirmedAt: null,
    })),
  }
}

/** How the decision stands, or ended. */
export function outcomeOf(decision: Decision, now: Date): Outcome {
  const { round, ballots } = asRound(decision)
  const moment = { ...round, now: round.closedAt ?? now.toISOString(), reached: [] }
  return outcome(round.constitution, round.members, ballots, moment)
}

/** The seat asked in which somebody may decide today; null where they hold none of them. */
export function seatToVote(decision: Decision, viewer: Viewer | null): Voter | null {
  const held = new Set(viewer?.seats.map(({ id }) => id))
  return decision.voters.find(({ seatId }) => held.has(seatId)) ?? null
}

/** Whether somebody may read a decision: who is asked, and the network office. */
export function mayRead(decision: Decision, viewer: Viewer | null): boolean {
  return isOffice(viewer) || seatToVote(decision, viewer) !== null
}
