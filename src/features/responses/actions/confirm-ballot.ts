import { formatMoment } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { isId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { ballotSentence } from '../ballot-words.ts'
import { type BallotCast, ballotsOfRound } from '../queries/round.ts'
import { signersOf, signingCapacity } from '../queries/signing.ts'
import { type ConfirmationRefusal, whyNotConfirmBallot } from '../sign-off.ts'
import { roundFor } from './cast-ballot.ts'
import { type LockedRound, lockRound } from './lock-round.ts'
import { settleEarly } from './settle-early.ts'

export interface Confirmation {
  ballotId: string
  /** SHA-256 of the text that was shown to whoever confirms. */
  seenHash: string
}

/** The council makes a ballot its own that the office wrote down from a call: from now on it counts. */
export async function confirmBallot(
  act: Act,
  { ballotId, seenHash }: Confirmation,
): Promise<{ ballotId: string; roundId: string } | ConfirmationRefusal | { refused: 'not-found' }> {
  const place = isId(ballotId) ? await roundOfBallot(act, ballotId) : null
  const locked = place && (await lockRound(act, place.roundId, 'shared'))
  if (!place || !locked) return { refused: 'not-found' }
  if (locked.closedAt !== null) return { refused: 'round-closed', at: locked.closedAt }
  const { gss } = place
  const by = await signingCapacity(act.db, act.by, gss, locked.constitution.signing.seats)
  const ballots = await ballotsOfRound(act.db, locked.id, gss)
  const ballot = ballots.find(({ id }) => id === ballotId) as BallotCast
  const round = await roundFor(act, locked, gss)
  const now = act.now.toISOString()
  const refusal = whyNotConfirmBallot(by, round, ballot, ballots, seenHash, now)
  if (refusal) return refusal
  const confirmed = await act.db
    .insertInto('ballot_confirmation')
    .values({
      network_id: act.networkId,
      ballot_id: ballotId,
      person_id: act.by?.personId ?? null,
      seat_id: by.seatId,
      at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('ballot_id')
    .executeTakeFirst()
  if (!confirmed) return { refused: 'nothing-to-confirm' }
  await tellCouncil(act, locked, ballot)
  await act.record({
    name: 'ballot.confirmed',
    seatId: by.seatId,
    gss,
    subjectId: ballotId,
    facts: { round: locked.id, number: ballot.number, text: seenHash },
  })
  await settleEarly(act, locked.id)
  return { ballotId, roundId: locked.id }
}

async function roundOfBallot(
  act: Act,
  ballotId: string,
): Promise<{ roundId: string; gss: string } | null> {
  const row = await act.db
    .selectFrom('ballot')
    .select(['round_id as roundId', 'gss'])
    .where('id', '=', ballotId)
    .executeTakeFirst()
  return row ?? null
}

async function tellCouncil(act: Act, round: LockedRound, ballot: BallotCast): Promise<void> {
  const seats = round.constitution.signing.seats
  const people = await signersOf(act.db, [ballot.gss], [...seats, 'policy-officer'], dayOf(act.now))
  const words = ballot.text === '' ? '' : `\n\n“${ballot.text}”`
  for (const person of new Map(people.map((one) => [one.personId, one])).values()) {
    const said = `${person.council} ${ballotSentence(ballot)}`
    await sendMail(act, {
      to: person.email,
      subject: `Confirmed: ${said}`,
      body: `Hello ${person.name},\n\n${act.by?.name ?? 'Somebody'} confirmed on ${formatMoment(act.now)} what the network office wrote down from a call, on version ${round.number} of “${round.title}”:\n\n${said}.${words}\n\nIt counts from now on.\n\nFingerprint of the text (SHA-256): ${round.hash}\n`,
    })
  }
}
