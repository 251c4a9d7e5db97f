import type { Act } from '../../../kernel/act.ts'

/** Notes the first time that a called council looks at the form, so that the office sees who has opened it. */
export async function markCallSeen(act: Act, callId: string, gss: string): Promise<void> {
  await act.db
    .updateTable('call_council')
    .set({ seen_at: act.now })
    .where('call_id', '=', callId)
    .where('gss', '=', gss)
    .where('seen_at', 'is', null)
    .execute()
}
