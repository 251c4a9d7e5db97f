import type { Act } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Decision } from '../membership.ts'

/** Keeps who decided that a membership begins or ends, beside the membership; nothing where no decision is named. */
export async function keepDecision(
  act: Act,
  membershipId: string,
  about: 'beginning' | 'end',
  decision: Decision | null | undefined,
): Promise<void> {
  if (!decision) return
  await act.db
    .insertInto('membership_decision')
    .values({
      network_id: act.networkId,
      id: newId(),
      membership_id: membershipId,
      about,
      body: decision.body,
      decided_on: decision.decidedOn,
      source: decision.source,
      entered_at: act.now,
      entered_by: act.by?.personId ?? null,
    })
    .execute()
}
