import type { Act } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { findableConsultations, findableQuestions } from '../queries/findable.ts'

/** What is found of a consultation is as it stands after this deed: of its questions those named, or all of them, dropped ones too. One that nobody has confirmed is found by nobody. */
export async function followConsultation(
  act: Act,
  consultationId: string,
  questionIds?: readonly string[],
): Promise<void> {
  const row = await act.db
    .selectFrom('consultation')
    .select('confirmed_at')
    .where('id', '=', consultationId)
    .executeTakeFirst()
  if (!row?.confirmed_at) return
  await followRecord(act, findableConsultations, consultationId)
  const ids = questionIds ?? (await questionsEver(act, consultationId))
  for (const id of ids) await followRecord(act, findableQuestions, id)
}

async function questionsEver(act: Act, consultationId: string): Promise<string[]> {
  const rows = await act.db
    .selectFrom('question')
    .select('id')
    .where('consultation_id', '=', consultationId)
    .orderBy('position')
    .execute()
  return rows.map(({ id }) => id)
}
