import type { Act, Refused } from '../../../kernel/act.ts'
import { lockReading } from './lock-reading.ts'
import { officeSeatOf } from './office.ts'

/** Has a failed reading tried once more: an address is fetched anew, kept files are read anew. */
export async function retryReading(
  act: Act,
  readingId: string,
): Promise<{ id: string } | Refused<'not-office' | 'not-found'>> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  const reading = await lockReading(act, readingId)
  if (!reading) return { refused: 'not-found' }
  if (reading.state !== 'failed') return { id: readingId }
  await act.db
    .updateTable('reading')
    .set({ state: 'waiting', failure: null, failure_code: null, result: null, finished_at: null })
    .where('id', '=', readingId)
    .execute()
  await act.enqueue('read-consultation', { readingId })
  await act.record({ name: 'reading.retried', seatId, subjectId: readingId })
  return { id: readingId }
}
