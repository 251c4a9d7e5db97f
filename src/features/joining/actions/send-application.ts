import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officePeople } from '../../responses/index.ts'
import {
  type BeginRefusal,
  missingIn,
  type SavingRefusal,
  whyNotApply,
  whyNotSave,
} from '../application.ts'
import type { Application } from '../queries/applications.ts'
import { applicantOf } from '../queries/councils.ts'
import { addApplicationLink } from './add-application-link.ts'
import { lockByToken } from './lock-application.ts'
import { keepAnswers, type Saving } from './save-application.ts'

export interface Sending extends Saving {
  baseUrl: string
  networkName: string
}

export type SendingRefusal =
  | SavingRefusal
  | BeginRefusal
  | { refused: 'not-complete'; errors: Record<string, string> }
  | { refused: 'applied-already'; council: string }

/** A finished application goes to the network office with a receipt; of two that one council sends, the first is sent. */
export async function sendApplication(
  act: Act,
  sending: Sending,
): Promise<{ reference: string } | SendingRefusal> {
  const application = await lockByToken(act, sending.token)
  if (!application) return { refused: 'link-expired' }
  const stale = whyNotSave(application, sending.revision)
  if (stale) return stale
  const errors = missingIn(sending.answers)
  if (Object.keys(errors).length > 0) return { refused: 'not-complete', errors }
  const council = await applicantOf(act.db, application.gss, dayOf(act.now))
  const refusal = council && whyNotApply(council, dayOf(act.now))
  if (refusal) return refusal
  await keepAnswers(act, application, sending.answers)
  if (!(await markSent(act, application)))
    return { refused: 'applied-already', council: application.council }
  await sendReceipts(act, application, sending)
  await act.record({
    name: 'application.sent',
    gss: application.gss,
    subjectId: application.id,
    facts: { reference: application.reference },
  })
  return { reference: application.reference }
}

/** The unique index decides between two applications of one council that are sent at once. */
async function markSent(act: Act, { id }: Application): Promise<boolean> {
  try {
    await act.db.updateTable('application').set({ sent_at: act.now }).where('id', '=', id).execute()
    return true
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'application_of_council') return false
    throw error
  }
}

async function sendReceipts(
  act: Act,
  { id, council, reference, applicant }: Application,
  { baseUrl, networkName }: Sending,
): Promise<void> {
  const token = await addApplicationLink(act, id)
  await sendMail(act, {
    to: applicant.email,
    subject: `Received: ${council}’s application to join ${networkName} (${reference})`,
    body: `Hello ${applicant.name},\n\n${networkName} has ${council}’s application. Its reference is ${reference}.\n\nWhat happens now: the network office reads it and holds it against the rules; then the executive decides. You get a letter at each step. This link shows where it stands, and withdraws it if need be:\n\n${baseUrl}/applications/${token}\n`,
  })
  for (const person of await officePeople(act.db, dayOf(act.now)))
    await sendMail(act, {
      to: person.email,
      subject: `${council} applies to join`,
      body: `Hello ${person.name},\n\n${applicant.name} (${applicant.role}) has sent ${council}’s application, ${reference}.\n\n${baseUrl}/network/applications/${id}\n`,
    })
}
