import type { Act, Refused } from '../../../kernel/act.ts'
import { leftLetter } from '../letters.ts'
import { type RegistrationRefusal, whyNotChange } from '../registration.ts'
import { lockRegistration, standingOf } from './lock-event.ts'
import { offerPlaces } from './offer-places.ts'
import { type Mailing, sendLetters } from './send-letters.ts'

/** Somebody cancels their registration by their own link: what they need is forgotten at once, and the first in line is offered the place. */
export async function cancelRegistration(
  act: Act,
  { token, mail }: { token: string; mail: Mailing },
): Promise<{ slug: string } | Refused<RegistrationRefusal>> {
  const locked = await lockRegistration(act, { token })
  if (!locked) return { refused: 'unknown-registration' }
  const { event, registration } = locked
  const refused = whyNotChange(registration.state, standingOf(event), act.now)
  if (refused) return { refused }
  await act.db
    .updateTable('registration')
    .set({ state: 'cancelled', ended_at: act.now, offered_until: null, access_needs: '' })
    .where('id', '=', registration.id)
    .execute()
  await act.record({
    name: 'registration.cancelled',
    subjectId: registration.id,
    facts: { event: event.id },
  })
  await sendLetters(act, { event, mail, to: [registration], calendar: null }, leftLetter)
  await offerPlaces(act, event, mail)
  return { slug: event.slug }
}
