import type { Act, Refused } from '../../../kernel/act.ts'
import { officeLetter } from '../letters.ts'
import { lockEvent } from './lock-event.ts'
import { byOffice, seatOfOffice } from './office.ts'
import { type Mailing, sendLetters } from './send-letters.ts'

export type WriteRefusal = 'not-office' | 'unknown-event' | 'nobody-registered'

/** The office writes one letter to everybody who has a place. Returns to how many. */
export async function writeToRegistered(
  act: Act,
  given: { slug: string; subject: string; text: string; mail: Mailing },
): Promise<{ letters: number } | Refused<WriteRefusal>> {
  if (!byOffice(act)) return { refused: 'not-office' }
  const event = await lockEvent(act, { slug: given.slug })
  if (!event) return { refused: 'unknown-event' }
  const to = await act.db
    .selectFrom('registration')
    .selectAll()
    .where('event_id', '=', event.id)
    .where('state', '=', 'placed')
    .execute()
  if (to.length === 0) return { refused: 'nobody-registered' }
  await sendLetters(act, { event, mail: given.mail, to, calendar: null }, (about, one) =>
    officeLetter(about, one, { subject: given.subject, text: given.text }),
  )
  await act.record({
    name: 'registered.written-to',
    seatId: seatOfOffice(act),
    subjectId: event.id,
    facts: { letters: to.length },
  })
  return { letters: to.length }
}
