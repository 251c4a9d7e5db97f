import type { Act } from '../../../kernel/act.ts'

/** Notes that the person has a paragraph open, with what they have typed so far; '' where only the opening is known. */
export async function noteEditing(act: Act, paragraphId: string, text: string): Promise<void> {
  if (!act.by) return
  await act.db
    .insertInto('paragraph_edit')
    .values({
      network_id: act.networkId,
      paragraph_id: paragraphId,
      person_id: act.by.personId,
      text,
      at: act.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['network_id', 'paragraph_id', 'person_id'])
        .doUpdateSet({ text, at: act.now }),
    )
    .execute()
}
