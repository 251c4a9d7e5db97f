import type { Act } from '../../../kernel/act.ts'
import { isRefused } from '../../../kernel/act.ts'
import { signingCapacity } from '../queries/signing.ts'
import { type BallotRefusal, type Cast, type Round, whyNotCastBallot } from '../sign-off.ts'
import { ballotFingerprint, type Kept, keepBallot } from './keep-ballot.ts'
import { type LockedRound, lockRound } from './lock-round.ts'
import { sendReceipt } from './send-receipt.ts'
import { settleEarly } from './settle-early.ts'

export interface BallotToCast extends Cast {
  roundId: string
  /** The number of the council's newest ballot that the page showed, 0 for none. */
  seenNumber?: number | undefined
  baseUrl: string
  networkName: string
}

export type CastRefusal =
  | BallotRefusal
  | { refused: 'not-found' }
  | { refused: 'ballot-replaced'; number: number }

/** A council signs the exact text it was shown, by who may sign for it today, before the close. Signing twice is the same as signing once; an earlier ballot is kept and no longer counts. */
export async function castBallot(act: Act, cast: BallotToCast): Promise<Kept | CastRefusal> {
  const locked = await lockRound(act, cast.roundId, 'shared')
  if (!locked) return { refused: 'not-found' }
  // Closed while this deed waited for the lock, perhaps at a moment after its own.
  if (locked.closedAt !== null) return { refused: 'round-closed', at: locked.closedAt }
  const by = await signingCapacity(act.db, act.by, cast.gss, locked.constitution.signing.seats)
  const round = await roundFor(act, locked, cast.gss)
  const refusal = whyNotCastBallot(by, round, cast, act.now.toISOString())
  if (refusal) return refusal
  const seatId = by.seatId as string
  const kept = await keepBallot(act, { ...cast, seatId, spokenWith: null })
  if (isRefused(kept) || kept.again) return kept
  await sendReceipt(act, locked, { ...cast, spokenWith: null, ballotId: kept.ballotId })
  await act.record({
    name: 'ballot.cast',
    seatId,
    gss: cast.gss,
    subjectId: kept.ballotId,
    facts: {
      round: locked.id,
      number: kept.number,
      text: cast.seenHash,
      said: ballotFingerprint(cast),
    },
  })
  await settleEarly(act, locked.id)
  return kept
}

/** The round as the rules of one council's ballot need it: itself among the members, or nobody. */
export async function roundFor(act: Act, locked: LockedRound, gss: string): Promise<Round> {
  const member = await act.db
    .selectFrom('round_council as c')
    .innerJoin('authority as a', 'a.gss', 'c.gss')
    .select(['c.gss', 'a.short_name as name', 'c.nation', 'c.political_group as politicalGroup'])
    .where('c.round_id', '=', locked.id)
    .where('c.gss', '=', gss)
    .executeTakeFirst()
  const { hash, constitution, openedAt, closesAt, closedAt } = locked
  return { hash, constitution, openedAt, closesAt, closedAt, members: member ? [member] : [] }
}
