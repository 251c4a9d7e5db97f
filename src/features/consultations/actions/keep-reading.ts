import type { ReadConsultation } from '../../../documents/read/types.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { becomeConsultation } from './finish-reading.ts'
import { lockReading } from './lock-reading.ts'
import { officeSeatOf } from './office.ts'

/** Makes a consultation of a document in which no question was found, so that a person can add them beside it. */
export async function keepReading(
  act: Act,
  readingId: string,
): Promise<{ slug: string } | Refused<'not-office' | 'not-found' | 'nothing-read'>> {
  if (officeSeatOf(act) === undefined) return { refused: 'not-office' }
  const reading = await lockReading(act, readingId)
  if (!reading) return { refused: 'not-found' }
  if (reading.consultation_id !== null) {
    const { slug } = await act.db
      .selectFrom('consultation')
      .select('slug')
      .where('id', '=', reading.consultation_id)
      .executeTakeFirstOrThrow()
    return { slug }
  }
  if (reading.result === null) return { refused: 'nothing-read' }
  return becomeConsultation(act, readingId, reading.result as ReadConsultation)
}
