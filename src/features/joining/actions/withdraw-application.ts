import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officePeople } from '../../responses/index.ts'
import { type WithdrawalRefusal, whyNotWithdraw } from '../application.ts'
import { lockByToken } from './lock-application.ts'

/** A council takes its application back until it is closed; the office hears of it where it had been sent. */
export async function withdrawApplication(
  act: Act,
  { token, baseUrl }: { token: string; baseUrl: string },
): Promise<{ withdrawn: true } | WithdrawalRefusal> {
  const application = await lockByToken(act, token)
  if (!application) return { refused: 'link-expired' }
  const refusal = whyNotWithdraw(application)
  if (refusal) return refusal
  await act.db
    .updateTable('application')
    .set({ closed_at: act.now, closed_as: 'withdrawn' })
    .where('id', '=', application.id)
    .execute()
  if (application.sentAt)
    for (const person of await officePeople(act.db, dayOf(act.now)))
      await sendMail(act, {
        to: person.email,
        subject: `Withdrawn: ${application.council}’s application`,
        body: `Hello ${person.name},\n\n${application.council} has withdrawn its application, ${application.reference}.\n\n${baseUrl}/network/applications/${application.id}\n`,
      })
  await act.record({
    name: 'application.withdrawn',
    gss: application.gss,
    subjectId: application.id,
  })
  return { withdrawn: true }
}
