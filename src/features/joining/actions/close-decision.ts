import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import {
  type Outcome,
  officePeople,
  outcome,
  requirementSentence,
  whyNotCloseRound,
} from '../../responses/index.ts'
import { asRound, type Decision } from '../queries/decision.ts'
import { lockDecision } from './lock-decision.ts'

export interface ClosingDecision {
  decisionId: string
  baseUrl: string
  networkName: string
}

export type CloseRefusal =
  | NonNullable<ReturnType<typeof whyNotCloseRound>>
  | { refused: 'no-decision' }

/** Closes a decision at its deadline, or before where all have decided and had their hours for second thoughts; what came of it is stored and told. Two workers at once close it once. */
export async function closeDecision(
  act: Act,
  closing: ClosingDecision,
): Promise<{ outcome: Outcome } | CloseRefusal> {
  const decision = await lockDecision(act, closing.decisionId, 'alone')
  if (!decision) return { refused: 'no-decision' }
  const { round, ballots } = asRound(decision)
  const now = act.now.toISOString()
  const refusal = whyNotCloseRound(round, ballots, now)
  if (refusal) return refusal
  const result = outcome(round.constitution, round.members, ballots, {
    ...round,
    closedAt: now,
    now,
    reached: [],
  })
  await act.db
    .updateTable('admission_decision')
    .set({ closed_at: act.now, outcome: JSON.stringify(result) })
    .where('id', '=', decision.id)
    .execute()
  await tellAll(act, closing, decision, result)
  await act.record({
    name: 'admission-decision.closed',
    subjectId: decision.id,
    facts: {
      state: result.onTheseBallots,
      sha256: decision.hash,
      seats: result.counts.members,
      decided: result.counts.members - result.counts.silent,
      early: now < decision.closesAt,
    },
  })
  return { outcome: result }
}

async function tellAll(
  act: Act,
  { baseUrl, networkName }: ClosingDecision,
  decision: Decision,
  { onTheseBallots, why }: Outcome,
): Promise<void> {
  const agreed = onTheseBallots === 'agreed'
  const office = await officePeople(act.db, dayOf(act.now))
  const asked = decision.voters.flatMap(({ holders }) => holders)
  const people = new Map([...office, ...asked].map((one) => [one.email, one.name]))
  const next = agreed
    ? 'The network office admits the councils now.'
    : 'Nobody is admitted. The network office writes to the councils.'
  for (const [to, name] of people)
    await sendMail(act, {
      to,
      subject: `${agreed ? 'Agreed' : 'Not agreed'}: ${decision.title}`,
      body: `Hello ${name},\n\nthe executive of ${networkName} has ${agreed ? 'agreed' : 'not agreed'}: ${decision.title}.\n\n${why.map(requirementSentence).join('\n')}\n\n${baseUrl}/admissions/${decision.id}\n\n${next}\n`,
    })
}
