import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { isOfAll } from '../ballot-view.ts'
import { wholeRound } from '../queries/round.ts'
import { officePeople, signersOf } from '../queries/signing.ts'
import { requirementSentence } from '../requirement.ts'
import { type Outcome, outcome } from '../result.ts'
import { type ClosingRefusal, whyNotCloseRound } from '../round.ts'
import { type LockedRound, lockRound } from './lock-round.ts'

export interface Closing {
  roundId: string
  baseUrl: string
  networkName: string
}

/** Closes a round at its deadline, or before where every council has decided and had its hours for second thoughts; what came of it is stored and told. Two workers at once close it once. */
export async function closeRound(
  act: Act,
  closing: Closing,
): Promise<{ outcome: Outcome } | ClosingRefusal | { refused: 'not-found' }> {
  const locked = await lockRound(act, closing.roundId, 'alone')
  const whole = locked && (await wholeRound(act.db, locked.id))
  if (!locked || !whole) return { refused: 'not-found' }
  const { round, ballots, reached, members } = whole
  const now = act.now.toISOString()
  const refusal = whyNotCloseRound(round, ballots, now)
  if (refusal) return refusal
  const closed = { ...round, closedAt: now, now, reached }
  const result = outcome(round.constitution, members, ballots, closed)
  await act.db
    .updateTable('sign_off_round')
    .set({ closed_at: act.now, outcome: JSON.stringify(result) })
    .where('id', '=', locked.id)
    .execute()
  await tellAll(
    act,
    closing,
    locked,
    result,
    members.map(({ gss }) => gss),
  )
  await act.record({
    name: 'round.closed',
    subjectId: locked.id,
    facts: {
      state: result.onTheseBallots,
      sha256: locked.hash,
      members: result.counts.members,
      decided: result.counts.members - result.counts.silent,
      early: now < locked.closesAt,
    },
  })
  return { outcome: result }
}

// Letters carry counts of all members alone. Who said what is for the page, which knows who asks; a
// count of one nation can be a count of one council.
async function tellAll(
  act: Act,
  { baseUrl, networkName }: Closing,
  round: LockedRound,
  { onTheseBallots, counts, why }: Outcome,
  councils: string[],
): Promise<void> {
  const today = dayOf(act.now)
  const signers = await signersOf(act.db, councils, round.constitution.signing.seats, today)
  const people = new Map(
    [...(await officePeople(act.db, today)), ...signers].map((one) => [one.personId, one]),
  )
  const agreed = onTheseBallots === 'agreed'
  const decided = counts.members - counts.silent
  const sentences = why.filter(isOfAll).map(requirementSentence).join('\n')
  for (const person of people.values()) {
    await sendMail(act, {
      to: person.email,
      subject: `${agreed ? 'Agreed' : 'Not agreed'}: ${round.title}`,
      body: `Hello ${person.name},\n\nThe sign-off of version ${round.number} of ${networkName}’s response, “${round.title}”, has closed. ${decided} of ${counts.members} councils decided. Members ${agreed ? 'agreed to it' : 'did not agree to it'}.\n\n${sentences}\n\n${baseUrl}/rounds/${round.id}\n\n${agreed ? 'The network office sends it now, and publishes it with who signed.' : 'Nothing is sent. A changed text needs a new version and a new round.'}\n`,
    })
  }
}
