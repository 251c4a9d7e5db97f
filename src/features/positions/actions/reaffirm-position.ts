import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { isId } from '../../../kernel/ids.ts'
import { isOffice } from '../../../kernel/seats.ts'
import { lapseDay, type ReaffirmRefusal, whyNotReaffirm } from '../position.ts'
import { termOn } from '../queries/term.ts'
import { addStep, lockPosition } from './add-step.ts'

export interface Reaffirmation {
  positionId: string
  /** Why, or by what decision, in words. */
  reason: string
  /** Where the decision is written down. */
  decisionLink: string | null
}

/** The network says again what it said: the position stands for another term from today, lapsed or not. */
export async function reaffirmPosition(
  act: Act,
  given: Reaffirmation,
): Promise<{ slug: string; lapsesOn: string } | Refused<ReaffirmRefusal>> {
  const position = isId(given.positionId) ? await lockPosition(act, given.positionId) : null
  if (!position) return { refused: 'not-found' }
  const refused = whyNotReaffirm(isOffice(act.by), position)
  if (refused) return { refused }
  const today = dayOf(act.now)
  const lapsesOn = lapseDay(today, await termOn(act.db, today))
  const { reason, decisionLink } = given
  await addStep(act, position, { kind: 'reaffirmed', reason, decisionLink, lapsesOn })
  return { slug: position.slug, lapsesOn }
}
