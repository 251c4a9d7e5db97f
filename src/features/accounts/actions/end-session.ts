import type { Act } from '../../../kernel/act.ts'

/** Ends one of the person's own sessions at once; ending it twice, or another's, changes nothing. */
export async function endSession(act: Act, sessionId: string): Promise<void> {
  if (!act.by) return
  const ended = await act.db
    .updateTable('session')
    .set({ revoked_at: act.now })
    .where('id', '=', sessionId)
    .where('person_id', '=', act.by.personId)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (ended) await act.record({ name: 'session.ended', subjectId: sessionId })
}
