import type { Act, Refused } from '../../../kernel/act.ts'
import { placeLetter } from '../letters.ts'
import { type AcceptRefusal, seesJoiningLink, whyNotAccept } from '../registration.ts'
import { lockRegistration, standingOf } from './lock-event.ts'
import { type Mailing, sendLetters } from './send-letters.ts'

/** Somebody takes the place that was kept for them, in time. */
export async function acceptOffer(
  act: Act,
  { token, mail }: { token: string; mail: Mailing },
): Promise<{ slug: string } | Refused<AcceptRefusal>> {
  const locked = await lockRegistration(act, { token })
  if (!locked) return { refused: 'unknown-registration' }
  const { event, registration } = locked
  const refused = whyNotAccept(
    { state: registration.state, offeredUntil: registration.offered_until },
    standingOf(event),
    act.now,
  )
  if (refused) return { refused }
  const after = await act.db
    .updateTable('registration')
    .set({ state: 'placed', offered_until: null })
    .where('id', '=', registration.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await act.record({
    name: 'place.booked',
    subjectId: registration.id,
    facts: { event: event.id, way: after.way },
  })
  const seen = seesJoiningLink(after, event.joining_from, act.now)
  await sendLetters(
    act,
    { event, mail, to: [after], calendar: event.calendar_file_id },
    (about, to) =>
      placeLetter(about, to, { link: seen ? event.joining_link : null, from: event.joining_from }),
  )
  return { slug: event.slug }
}
