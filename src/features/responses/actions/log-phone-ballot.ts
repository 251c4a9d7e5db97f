import type { Act } from '../../../kernel/act.ts'
import { isRefused } from '../../../kernel/act.ts'
import { officeSeat, seatOf } from '../../../kernel/seats.ts'
import { whyNotCastBallot } from '../sign-off.ts'
import { type BallotToCast, type CastRefusal, roundFor } from './cast-ballot.ts'
import { ballotFingerprint, type Kept, keepBallot } from './keep-ballot.ts'
import { lockRound } from './lock-round.ts'
import { sendReceipt } from './send-receipt.ts'

export interface PhoneBallot extends BallotToCast {
  /** The name and office of whom the network office spoke with. */
  spokenWith: string
}

export type PhoneRefusal =
  | CastRefusal
  | { refused: 'not-the-office' }
  | { refused: 'spoken-with-needed' }

/** Writes down what a council said by phone. It counts for nothing until somebody who signs for the council confirms it; they are asked by mail. */
export async function logPhoneBallot(act: Act, phone: PhoneBallot): Promise<Kept | PhoneRefusal> {
  const locked = await lockRound(act, phone.roundId, 'shared')
  if (!locked) return { refused: 'not-found' }
  if (locked.closedAt !== null) return { refused: 'round-closed', at: locked.closedAt }
  const seat =
    seatOf(act.by, locked.constitution.signing.phoneBallotsLoggedBy, null) ?? officeSeat(act.by)
  if (!seat) return { refused: 'not-the-office' }
  const round = await roundFor(act, locked, phone.gss)
  const refusal = whyNotCastBallot(seat, round, phone, act.now.toISOString())
  if (refusal) return refusal
  const spokenWith = phone.spokenWith.trim()
  if (spokenWith === '') return { refused: 'spoken-with-needed' }
  const kept = await keepBallot(act, { ...phone, seatId: seat.id, spokenWith })
  if (isRefused(kept) || kept.again) return kept
  await sendReceipt(act, locked, { ...phone, spokenWith, ballotId: kept.ballotId })
  await act.record({
    name: 'ballot.logged',
    seatId: seat.id,
    gss: phone.gss,
    subjectId: kept.ballotId,
    facts: {
      round: locked.id,
      number: kept.number,
      text: phone.seenHash,
      said: ballotFingerprint(phone),
    },
  })
  return kept
}
