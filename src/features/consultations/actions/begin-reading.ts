import type { Act } from '../../../kernel/act.ts'
import { lockReading } from './lock-reading.ts'

/** Marks a reading as begun and says what is to be read; null if it is over already, so that a job that runs twice reads once. */
export async function beginReading(
  act: Act,
  readingId: string,
): Promise<{ address: string | null } | null> {
  const reading = await lockReading(act, readingId)
  if (!reading || reading.state === 'read' || reading.state === 'failed') return null
  await act.db
    .updateTable('reading')
    .set({ state: 'reading' })
    .where('id', '=', readingId)
    .execute()
  return { address: reading.source_url }
}
