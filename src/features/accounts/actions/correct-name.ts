import type { Act } from '../../../kernel/act.ts'

/** A person says how they are called; everything they did is theirs under the new name. */
export async function correctName(act: Act, name: string): Promise<void> {
  if (!act.by) return
  const { personId } = act.by
  await act.db.updateTable('person').set({ name }).where('id', '=', personId).execute()
  await act.record({ name: 'person.renamed', subjectId: personId })
}
