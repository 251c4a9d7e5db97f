import type { Act, Refused } from '../../../kernel/act.ts'
import { isId } from '../../../kernel/ids.ts'
import { isOffice } from '../../../kernel/seats.ts'
import { type SupersedeRefusal, whyNotSupersede } from '../position.ts'
import { addStep, type LockedPosition, lockPosition } from './add-step.ts'

export interface Supersession {
  positionId: string
  laterId: string
  reason: string
  decisionLink: string | null
}

/** A later position takes the place of an earlier one, which from now on leads to it. */
export async function supersedePosition(
  act: Act,
  given: Supersession,
): Promise<{ slug: string } | Refused<SupersedeRefusal>> {
  // In the order of their ids, so that two who replace one by the other do not wait for each other.
  const ids = [...new Set([given.positionId, given.laterId])].filter(isId).toSorted()
  const locked: (LockedPosition | null)[] = []
  for (const id of ids) locked.push(await lockPosition(act, id))
  const found = (id: string) => locked.find((one) => one?.id === id) ?? null
  const position = found(given.positionId)
  if (!position) return { refused: 'not-found' }
  const refused = whyNotSupersede(isOffice(act.by), position, found(given.laterId))
  if (refused) return { refused }
  const { laterId, reason, decisionLink } = given
  await addStep(act, position, { kind: 'superseded', laterId, reason, decisionLink })
  return { slug: position.slug }
}
