import { canonicalJson } from '../../../documents/canonical.ts'
import type { Act } from '../../../kernel/act.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { newId } from '../../../kernel/ids.ts'
import { type BallotCast, ballotsOfRound } from '../queries/round.ts'
import type { Cast, Decided } from '../sign-off.ts'
import { decided } from '../sign-off.ts'

export interface NewBallot extends Cast {
  roundId: string
  seatId: string
  /** Whom the office spoke with, where it writes a ballot down from a call; null otherwise. */
  spokenWith: string | null
  /** The number of the council's newest ballot that the page showed, 0 for none; undefined where nobody looked at a page. */
  seenNumber?: number | undefined
}

export type Kept = { ballotId: string; number: number; again: boolean }

/**
 * Adds a ballot after those that the council has cast. The same words by the same person twice are
 * one ballot; words cast over a ballot that was not on the page are refused. The number is unique,
 * so that of two who cast at once the second finds the first.
 */
export async function keepBallot(
  act: Act,
  ballot: NewBallot,
): Promise<Kept | { refused: 'ballot-replaced'; number: number }> {
  for (;;) {
    const before = await ballotsOfRound(act.db, ballot.roundId, ballot.gss)
    const newest = before.at(-1)
    const author = act.by?.personId ?? null
    if (newest && isSame(newest, ballot) && newest.personId === author) {
      return { ballotId: newest.id, number: newest.number, again: true }
    }
    const number = (newest?.number ?? 0) + 1
    if (ballot.seenNumber !== undefined && newest && newest.number > ballot.seenNumber) {
      return { refused: 'ballot-replaced', number: newest.number }
    }
    const ballotId = await insertBallot(act, ballot, number)
    if (ballotId) return { ballotId, number, again: false }
    // Another seat of the council cast at the same moment and has committed: look again.
  }
}

async function insertBallot(act: Act, ballot: NewBallot, number: number): Promise<string | null> {
  const { decision, text, substantive, shown } = decided(ballot)
  const id = newId()
  const kept = await act.db
    .insertInto('ballot')
    .values({
      network_id: act.networkId,
      id,
      round_id: ballot.roundId,
      gss: ballot.gss,
      number,
      decision,
      text,
      substantive,
      shown,
      seen_sha256: ballot.seenHash,
      person_id: act.by?.personId ?? null,
      seat_id: ballot.seatId,
      by_office: ballot.spokenWith !== null,
      spoken_with: ballot.spokenWith,
      cast_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id ?? null
}

/** What a ballot says, as a fingerprint for the log of events: no decision and no words stand there. */
export function ballotFingerprint(said: Decided): string {
  const { decision, text, substantive, shown } = decided(said)
  return sha256(canonicalJson({ decision, text, substantive, shown }))
}

function isSame(newest: BallotCast, ballot: NewBallot): boolean {
  return (
    ballotFingerprint(newest) === ballotFingerprint(ballot) &&
    newest.seenHash === ballot.seenHash &&
    newest.byOffice === (ballot.spokenWith !== null)
  )
}
