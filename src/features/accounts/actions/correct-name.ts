import type { Act } from '../../../kernel/act.ts'
import { isOffice, officeSeat } from '../../../kernel/seats.ts'
import { mayCorrectName } from '../own-data.ts'

/** A person, or the network office for them, says how they are called; everything they did is theirs under the new name. Returns false where that is not for the asker, or nobody is there. */
export async function correctName(
  act: Act,
  { personId, name }: { personId: string; name: string },
): Promise<boolean> {
  const person = await act.db
    .selectFrom('person')
    .select(['id', 'erased_at as erasedAt'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!act.by || !person) return false
  const by = { personId: act.by.personId, office: isOffice(act.by) }
  if (!mayCorrectName(by, { id: person.id, erased: person.erasedAt !== null })) return false
  await act.db.updateTable('person').set({ name }).where('id', '=', personId).execute()
  const own = by.personId === personId
  await act.record({
    name: 'person.renamed',
    seatId: own ? null : (officeSeat(act.by)?.id ?? null),
    subjectId: personId,
    facts: { own },
  })
  return true
}
