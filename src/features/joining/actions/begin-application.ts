import { randomBytes } from 'node:crypto'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import {
  type BeginRefusal,
  linkDays,
  linksAnHour,
  referenceFrom,
  whyNotApply,
} from '../application.ts'
import { applicantOf } from '../queries/councils.ts'
import { addApplicationLink, linksSentTo } from './add-application-link.ts'

export interface NewApplication {
  gss: string
  name: string
  role: string
  email: string
  baseUrl: string
  networkName: string
}

/** Begins an application and mails the link that opens it. An address that has had its links of the hour gets no more, and nobody can tell; nor whether the council has applied before. */
export async function beginApplication(
  act: Act,
  asked: NewApplication,
): Promise<{ applicationId: string; token: string } | { applicationId: null } | BeginRefusal> {
  const council = await applicantOf(act.db, asked.gss, dayOf(act.now))
  if (!council) return { refused: 'no-such-council' }
  const refusal = whyNotApply(council, dayOf(act.now))
  if (refusal) return refusal
  if ((await linksSentTo(act, asked.email)) >= linksAnHour) return { applicationId: null }
  const id = newId()
  await act.db
    .insertInto('application')
    .values({
      network_id: act.networkId,
      id,
      reference: referenceFrom(randomBytes(8)),
      gss: council.gss,
      applicant_name: asked.name,
      applicant_role: asked.role,
      applicant_email: asked.email,
      begun_at: act.now,
    })
    .execute()
  const token = await addApplicationLink(act, id)
  await sendMail(act, {
    to: asked.email,
    subject: `${council.council}’s application to join ${asked.networkName}`,
    body: `Hello ${asked.name},\n\nthis link opens ${council.council}’s application to join ${asked.networkName}. It holds for ${linkDays} days, and as often as you like; what you write is saved as you go.\n\n${asked.baseUrl}/applications/${token}\n\nWhoever has the link can read and change the application, so pass it on with care. If you did not ask for it, do nothing: nothing is sent to the network without you.\n`,
  })
  await act.record({ name: 'application.begun', gss: council.gss, subjectId: id })
  return { applicationId: id, token }
}
