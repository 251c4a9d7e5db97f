import { canonicalJson } from '../../../documents/canonical.ts'
import { formatDeadline, formatMoment } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import {
  decisionWords,
  mayCloseFrom,
  type Decision as Said,
  whyClosed,
  whyNotSay,
} from '../../responses/index.ts'
import { type VoterRefusal, whyNotVote } from '../executive.ts'
import { asRound, ballotsOf, type Decision, decisionById } from '../queries/decision.ts'
import { lockDecision } from './lock-decision.ts'

export interface Vote {
  decisionId: string
  seatId: string
  decision: Said
  text: string
  /** The SHA-256 of the dossier that the page showed. */
  seenHash: string
  /** The number of the seat's newest ballot that the page showed, 0 for none. */
  seenNumber: number
  baseUrl: string
}

export type VoteRefusal =
  | NonNullable<ReturnType<typeof whyNotSay>>
  | NonNullable<ReturnType<typeof whyClosed>>
  | VoterRefusal
  | { refused: 'no-decision' }
  | { refused: 'ballot-replaced'; number: number }

/** A seat of the executive decides on the exact dossier it was shown, before the close. The same words twice are one ballot; an earlier ballot is kept and no longer counts. */
export async function voteOnAdmission(
  act: Act,
  vote: Vote,
): Promise<{ number: number; again: boolean } | VoteRefusal> {
  const decision = await lockDecision(act, vote.decisionId, 'shared')
  if (!decision) return { refused: 'no-decision' }
  const held = act.by?.seats.map(({ id }) => id) ?? []
  const refusal =
    whyClosed(decision, act.now.toISOString()) ??
    whyNotVote(decision.voters, held, vote.seatId) ??
    whyNotSay(decision, vote)
  if (refusal) return refusal
  const kept = await keepVote(act, vote)
  if ('refused' in kept || kept.again) return kept
  await sendReceipt(act, decision, vote)
  await act.record({
    name: 'admission-ballot.cast',
    seatId: vote.seatId,
    subjectId: kept.ballotId,
    facts: {
      decision: decision.id,
      number: kept.number,
      text: vote.seenHash,
      // No decision and no words stand in the log of events.
      said: fingerprint(vote),
    },
  })
  await settleEarly(act, decision.id)
  return kept
}

type Kept = { ballotId: string; number: number; again: boolean }

/** The number is unique, so that of two holders of one seat who decide at once the second finds the first. */
async function keepVote(
  act: Act,
  vote: Vote,
): Promise<Kept | { refused: 'ballot-replaced'; number: number }> {
  const said = vote.text.trim()
  for (;;) {
    const newest = (await ballotsOf(act.db, vote.decisionId, vote.seatId)).at(-1)
    const same =
      newest &&
      newest.decision === vote.decision &&
      newest.text === said &&
      newest.personId === (act.by?.personId ?? null)
    if (same) return { ballotId: newest.id, number: newest.number, again: true }
    if (newest && newest.number > vote.seenNumber)
      return { refused: 'ballot-replaced', number: newest.number }
    const number = (newest?.number ?? 0) + 1
    const ballotId = newId()
    const added = await act.db
      .insertInto('admission_ballot')
      .values({
        network_id: act.networkId,
        id: ballotId,
        decision_id: vote.decisionId,
        seat_id: vote.seatId,
        number,
        decision: vote.decision,
        text: said,
        seen_sha256: vote.seenHash,
        person_id: act.by?.personId ?? null,
        cast_at: act.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added) return { ballotId, number, again: false }
  }
}

/** Where all have now decided, sets the moment at which the decision may close early. Called after the event: the log's lock lets one deed of the network through at a time, so that of two last voters the second sees the first. */
async function settleEarly(act: Act, decisionId: string): Promise<void> {
  const decision = await decisionById(act.db, decisionId, act.now)
  if (!decision) return
  const { round, ballots } = asRound(decision)
  const at = mayCloseFrom(round, ballots)
  if (at >= decision.closesAt) return
  await act.enqueue(
    'close-admission-decision',
    { decisionId },
    { at: new Date(at), key: `close-admission-early ${decisionId}` },
  )
}

async function sendReceipt(act: Act, decision: Decision, vote: Vote): Promise<void> {
  const { by } = act
  if (!by) return
  const seat = decision.voters.find(({ seatId }) => seatId === vote.seatId)
  const words = vote.text.trim() === '' ? '' : `\n\n“${vote.text.trim()}”`
  const until = formatDeadline(new Date(decision.closesAt), act.now, true)
  await sendMail(act, {
    to: by.email,
    subject: `Recorded: ${seat?.title ?? 'you'} ${decisionWords[vote.decision]}`,
    body: `Hello ${by.name},\n\nrecorded on ${formatMoment(act.now)}, on “${decision.title}”: ${seat?.title ?? 'you'} ${decisionWords[vote.decision]}.${words}\n\nYou may change this until ${until}. Every ballot is kept; the last one counts:\n\n${vote.baseUrl}/admissions/${decision.id}\n\nFingerprint of the dossier (SHA-256): ${decision.hash}\n`,
  })
}

function fingerprint({ decision, text }: Vote): string {
  return sha256(canonicalJson({ decision, text: text.trim() }))
}
