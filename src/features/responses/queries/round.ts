import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { isId } from '../../../kernel/ids.ts'
import type { SeatKind } from '../../../kernel/seats.ts'
import { constitutionSchema } from '../constitution.ts'
import type { Outcome } from '../result.ts'
import type { Ballot, Member, Reached, Round } from '../sign-off.ts'

/** How the sign-off of a version stands, by its newest round; null before the first. */
export async function roundOfVersion(
  db: Reads,
  versionId: string,
): Promise<{ id: string; state: 'open' | 'agreed' | 'not-agreed'; closesAt: Date } | null> {
  const row = await db
    .selectFrom('sign_off_round')
    .select(['id', 'closes_at', 'closed_at', 'outcome'])
    .where('version_id', '=', versionId)
    .orderBy('opened_at', 'desc')
    .executeTakeFirst()
  if (!row) return null
  const state = row.closed_at === null ? 'open' : (row.outcome as Outcome).onTheseBallots
  return { id: row.id, state, closesAt: row.closes_at }
}

/** A ballot as it was cast, with who cast it; for its own council and the network office alone. */
export interface BallotCast extends Ballot {
  id: string
  personId: string | null
  /** The person who cast it, or in the office wrote it down. */
  by: string | null
  byTitle: string | null
  spokenWith: string | null
  confirmedBy: string | null
}

/** A member of a round with its address and how it was reached. */
export interface RoundMember extends Member {
  slug: string
  reachedAt: Date | null
  reachedHow: string | null
  remindedAt: Date | null
}

/** A round with everything that its outcome rests on. */
export interface WholeRound {
  id: string
  versionId: string
  round: Round
  members: RoundMember[]
  /** By council, then number. */
  ballots: BallotCast[]
  reached: Reached[]
  /** As it was stored at the close; null while open. */
  outcome: Outcome | null
}

/** A round with its members and all their ballots, or null; three statements, whatever the size. */
export async function wholeRound(db: Reads, id: string): Promise<WholeRound | null> {
  if (!isId(id)) return null
  const row = await db
    .selectFrom('sign_off_round as o')
    .innerJoin('response_version as v', (join) =>
      join.onRef('v.network_id', '=', 'o.network_id').onRef('v.id', '=', 'o.version_id'),
    )
    .selectAll('o')
    .select('v.sha256')
    .where('o.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const members = await membersOfRound(db, id)
  return {
    id,
    versionId: row.version_id,
    round: {
      hash: row.sha256,
      constitution: constitutionSchema.parse(row.constitution),
      members,
      openedAt: row.opened_at.toISOString(),
      closesAt: row.closes_at.toISOString(),
      closedAt: row.closed_at?.toISOString() ?? null,
    },
    members,
    ballots: await ballotsOfRound(db, id),
    reached: members.flatMap(({ gss, reachedAt }) =>
      reachedAt ? [{ gss, at: reachedAt.toISOString() }] : [],
    ),
    outcome: row.outcome as Outcome | null,
  }
}

async function membersOfRound(db: Reads, roundId: string): Promise<RoundMember[]> {
  const members: RoundMember[] = await db
    .selectFrom('round_council as c')
    .innerJoin('authority as a', 'a.gss', 'c.gss')
    .select([
      'c.gss',
      'a.short_name as name',
      'a.slug',
      'c.nation',
      'c.political_group as politicalGroup',
      'c.reached_at as reachedAt',
      'c.reached_how as reachedHow',
      'c.reminded_at as remindedAt',
    ])
    .where('c.round_id', '=', roundId)
    .execute()
  return members.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

/** Every ballot of a round, or of one council in it, the oldest first. */
export async function ballotsOfRound(
  db: Reads,
  roundId: string,
  gss?: string,
): Promise<BallotCast[]> {
  const { rows } = await sql<
    Omit<BallotCast, 'castAt' | 'confirmedAt'> & { castAt: Date; confirmedAt: Date | null }
  >`
    select b.id, b.person_id as "personId", b.gss, b.number, b.decision, b.text, b.substantive, b.shown, b.seen_sha256 as "seenHash",
      b.cast_at as "castAt", b.by_office as "byOffice", b.spoken_with as "spokenWith", k.at as "confirmedAt",
      p.name as by, s.title as "byTitle", kp.name as "confirmedBy",
      -- An unconfirmed phone ballot has no seat of its council yet, and does not count.
      coalesce(case when b.by_office then ks.kind else s.kind end, 'leader') as seat
    from ballot b
    left join ballot_confirmation k on k.network_id = b.network_id and k.ballot_id = b.id
    left join seat s on s.network_id = b.network_id and s.id = b.seat_id
    left join seat ks on ks.network_id = k.network_id and ks.id = k.seat_id
    left join person p on p.network_id = b.network_id and p.id = b.person_id
    left join person kp on kp.network_id = k.network_id and kp.id = k.person_id
    where b.round_id = ${roundId} and (${gss ?? null}::text is null or b.gss = ${gss ?? null})
    order by b.gss, b.number`.execute(db as never)
  return rows.map((row) => ({
    ...row,
    seat: row.seat as SeatKind,
    castAt: row.castAt.toISOString(),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
  }))
}
