import type { Act } from '../../../kernel/act.ts'
import { type Answers, type SavingRefusal, whyNotSave } from '../application.ts'
import type { Application } from '../queries/applications.ts'
import { lockByToken } from './lock-application.ts'

export interface Saving {
  token: string
  /** The revision that the page showed. */
  revision: number
  answers: Answers
}

/** Keeps what has been written so far, finished or not; nobody writes over words they have not seen. */
export async function saveApplication(
  act: Act,
  saving: Saving,
): Promise<{ revision: number } | SavingRefusal> {
  const application = await lockByToken(act, saving.token)
  if (!application) return { refused: 'link-expired' }
  const refusal = whyNotSave(application, saving.revision)
  return refusal ?? keepAnswers(act, application, saving.answers)
}

/** Writes answers into a locked application; the same answers again are no new revision. */
export async function keepAnswers(
  act: Act,
  application: Application,
  answers: Answers,
): Promise<{ revision: number }> {
  const { reasons, widerArea, widerReasons, seats, contact, revision } = application
  const before: Answers = { reasons, widerArea, widerReasons, seats, contact }
  if (same(before, answers)) return { revision }
  await act.db
    .updateTable('application')
    .set({
      reasons: answers.reasons,
      wider_area: answers.widerArea,
      wider_reasons: answers.widerReasons,
      seats: JSON.stringify(answers.seats),
      contact: answers.contact,
      revision: revision + 1,
      saved_at: act.now,
    })
    .where('id', '=', application.id)
    .execute()
  return { revision: revision + 1 }
}

function same(before: Answers, after: Answers): boolean {
  const text = ({ seats, ...rest }: Answers) =>
    JSON.stringify([
      rest.reasons,
      rest.widerArea,
      rest.widerReasons,
      rest.contact,
      seats.map(({ kind, title, name, email }) => [kind, title, name, email]),
    ])
  return text(before) === text(after)
}
