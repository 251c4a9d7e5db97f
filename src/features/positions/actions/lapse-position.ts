import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { isOver } from '../position.ts'
import { addStep, lockPosition } from './add-step.ts'

/** A position that nobody reaffirmed in time lapses, once; true where it did now. */
export async function lapsePosition(act: Act, positionId: string): Promise<boolean> {
  const position = await lockPosition(act, positionId)
  if (!position || !isOver(position, dayOf(act.now))) return false
  await addStep(act, position, { kind: 'lapsed' })
  return true
}
