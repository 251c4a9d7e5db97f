import type { Act } from '../../../kernel/act.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type OfficeRefusal, whyNotReject } from '../application.ts'
import { lockApplication } from './lock-application.ts'

export interface Rejection {
  applicationId: string
  /** Why, as the council reads it. */
  reasons: string
  networkName: string
}

/** The office tells a council that the executive did not agree, with reasons; the application is closed, and a new one may follow. */
export async function rejectApplication(
  act: Act,
  { applicationId, reasons, networkName }: Rejection,
): Promise<{ rejected: true } | OfficeRefusal> {
  const seat = officeSeat(act.by)
  if (!seat) return { refused: 'not-the-office' }
  const application = await lockApplication(act, applicationId)
  if (!application) return { refused: 'no-application' }
  const refusal = whyNotReject(application.state)
  if (refusal) return refusal
  await act.db
    .updateTable('application')
    .set({
      closed_at: act.now,
      closed_as: 'rejected',
      closed_by: act.by?.personId ?? null,
      closing_reasons: reasons,
    })
    .where('id', '=', applicationId)
    .execute()
  const { applicant, council, reference } = application
  await sendMail(act, {
    to: applicant.email,
    subject: `${networkName} has decided on ${council}’s application`,
    body: `Hello ${applicant.name},\n\nthe executive of ${networkName} has not agreed to ${council}’s application, ${reference}. Why:\n\n${reasons}\n\nThe council may apply again.\n`,
  })
  await act.record({
    name: 'application.rejected',
    seatId: seat.id,
    gss: application.gss,
    subjectId: applicationId,
    facts: { decision: application.decision?.id ?? null },
  })
  return { rejected: true }
}
