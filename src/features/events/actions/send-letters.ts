import type { Selectable } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import { sendMail } from '../../../kernel/mail.ts'
import type { Tables } from '../../../kernel/tables.ts'
import type { AboutEvent, Registered } from '../letters.ts'
import type { EventRow } from './lock-event.ts'

export type RegistrationRow = Selectable<Tables['registration']>

/** What letters need of the installation. */
export interface Mailing {
  baseUrl: string
  networkName: string
}

/** Writes one letter to each of these people, in the transaction of the deed; `calendar` is the file that travels with it. */
export async function sendLetters(
  act: Act,
  given: {
    event: EventRow
    mail: Mailing
    to: readonly Pick<RegistrationRow, 'name' | 'email' | 'way' | 'token'>[]
    calendar: string | null
  },
  write: (about: AboutEvent, to: Registered) => { subject: string; body: string },
): Promise<void> {
  const { event, mail, to, calendar } = given
  const about: AboutEvent = {
    title: event.title,
    startsAt: event.starts_at,
    endsAt: event.ends_at,
    timeZone: event.time_zone,
    form: event.form,
    place: event.place,
    networkName: mail.networkName,
    address: `${mail.baseUrl}/events/${event.slug}`,
  }
  for (const { name, email, way, token } of to) {
    const own = `${mail.baseUrl}/registrations/${token}`
    await sendMail(act, {
      to: email,
      ...write(about, { name, way, own }),
      attachments: calendar ? [calendar] : [],
    })
  }
}
