import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type DraftRefusal, whyNotDraft } from '../drafting.ts'

/** Sets the response in at most five lines, as a leader reads it first; `revision` is the one the form was shown. */
export async function setSummary(
  act: Act,
  responseId: string,
  lines: string[],
  revision: number,
): Promise<{ set: true } | DraftRefusal | { refused: 'changed' }> {
  const refusal = whyNotDraft(act.by, false)
  if (refusal) return refusal
  const done = await act.db
    .updateTable('response')
    .set({ summary: JSON.stringify(lines.slice(0, 5)), summary_revision: revision + 1 })
    .where('id', '=', responseId)
    .where('summary_revision', '=', revision)
    .returning('id')
    .executeTakeFirst()
  if (!done) return { refused: 'changed' }
  await act.record({
    name: 'summary.set',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: responseId,
    facts: { lines: lines.length },
  })
  return { set: true }
}
