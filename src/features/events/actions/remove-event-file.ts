import type { Act, Refused } from '../../../kernel/act.ts'
import { byOffice, seatOfOffice } from './office.ts'

/** The office takes slides off the page of an event; the bytes stay in the record of files. */
export async function removeEventFile(
  act: Act,
  { id }: { id: string },
): Promise<{ id: string } | Refused<'not-office' | 'unknown-file'>> {
  if (!byOffice(act)) return { refused: 'not-office' }
  const removed = await act.db
    .deleteFrom('event_file')
    .where('id', '=', id)
    .returning('event_id')
    .executeTakeFirst()
  if (!removed) return { refused: 'unknown-file' }
  await act.record({
    name: 'event-file.removed',
    seatId: seatOfOffice(act),
    subjectId: id,
    facts: { event: removed.event_id },
  })
  return { id }
}
