import type { Act, Refused } from '../../../kernel/act.ts'

/** A council takes back one of its own decision dates; twice is the same as once. */
export async function removeCouncilDate(
  act: Act,
  id: string,
): Promise<{ id: string } | Refused<'not-of-council'>> {
  const date = await act.db
    .selectFrom('council_date')
    .select(['gss', 'consultation_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!date) return { id }
  const seat = act.by?.seats.find((held) => held.gss === date.gss)
  if (!seat) return { refused: 'not-of-council' }
  await act.db.deleteFrom('council_date').where('id', '=', id).execute()
  await act.record({
    name: 'council-date.removed',
    seatId: seat.id,
    gss: date.gss,
    subjectId: date.consultation_id,
  })
  return { id }
}
