import type { Act } from '../../../kernel/act.ts'
import { isId } from '../../../kernel/ids.ts'
import { type Decision, decisionById } from '../queries/decision.ts'

/** A decision with its row locked until the deed is done: shared while a ballot is cast, alone while it is closed, so that no ballot slips past a close. */
export async function lockDecision(
  act: Act,
  id: string,
  how: 'shared' | 'alone',
): Promise<Decision | null> {
  if (!isId(id)) return null
  const row = act.db.selectFrom('admission_decision').select('id').where('id', '=', id)
  const found = await (how === 'alone' ? row.forUpdate() : row.forShare()).executeTakeFirst()
  return found ? decisionById(act.db, id, act.now) : null
}
