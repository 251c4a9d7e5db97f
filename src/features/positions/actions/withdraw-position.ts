import type { Act, Refused } from '../../../kernel/act.ts'
import { isId } from '../../../kernel/ids.ts'
import { isOffice } from '../../../kernel/seats.ts'
import { type WithdrawRefusal, whyNotWithdraw } from '../position.ts'
import { addStep, lockPosition } from './add-step.ts'

export interface Withdrawal {
  positionId: string
  reason: string
  decisionLink: string | null
}

/** The network takes back what it said, with a reason that stands beside it; the words stay readable. */
export async function withdrawPosition(
  act: Act,
  given: Withdrawal,
): Promise<{ slug: string } | Refused<WithdrawRefusal>> {
  const position = isId(given.positionId) ? await lockPosition(act, given.positionId) : null
  if (!position) return { refused: 'not-found' }
  const reason = given.reason.trim()
  const refused = whyNotWithdraw(isOffice(act.by), position, reason)
  if (refused) return { refused }
  await addStep(act, position, { kind: 'withdrawn', reason, decisionLink: given.decisionLink })
  return { slug: position.slug }
}
