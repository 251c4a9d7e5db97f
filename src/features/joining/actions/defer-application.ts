import { formatDate } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type OfficeRefusal, whyNotDefer } from '../application.ts'
import { lockApplication } from './lock-application.ts'

export interface Deferral {
  applicationId: string
  /** Why, as the council reads it. */
  reasons: string
  /** ISO date; null where no day is set. */
  until: string | null
  networkName: string
}

/** The office puts an application off until a day, or without one, and tells the applicant why. */
export async function deferApplication(
  act: Act,
  { applicationId, reasons, networkName, until }: Deferral,
): Promise<{ deferralId: string } | OfficeRefusal> {
  const seat = officeSeat(act.by)
  if (!seat) return { refused: 'not-the-office' }
  const application = await lockApplication(act, applicationId)
  if (!application) return { refused: 'no-application' }
  const refusal = whyNotDefer(application.state)
  if (refusal) return refusal
  const deferralId = newId()
  await act.db
    .insertInto('application_deferral')
    .values({
      network_id: act.networkId,
      id: deferralId,
      application_id: applicationId,
      until_date: until,
      reasons,
      at: act.now,
      person_id: act.by?.personId ?? null,
    })
    .execute()
  const { applicant, council, reference } = application
  await sendMail(act, {
    to: applicant.email,
    subject: `${council}’s application to join ${networkName} is put off`,
    body: `Hello ${applicant.name},\n\n${networkName} has put off deciding on ${council}’s application, ${reference}${until ? `, until ${formatDate(until)}` : ''}. Why:\n\n${reasons}\n\nNothing is lost: it stays as you sent it.\n`,
  })
  await act.record({
    name: 'application.deferred',
    seatId: seat.id,
    gss: application.gss,
    subjectId: applicationId,
    facts: { until },
  })
  return { deferralId }
}
