import type { Act } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import type { QuestionContent } from '../question.ts'

/** The columns of a question's content. */
export function questionColumns(question: QuestionContent) {
  return {
    number: question.number,
    text: question.text,
    short_title: question.shortTitle,
    type: question.type,
    multiple: question.multiple,
    options: JSON.stringify(question.options),
    parts: JSON.stringify(question.parts),
    follow_up: JSON.stringify(question.followUp),
    guidance: JSON.stringify(question.guidance),
    section: question.section,
    demographic: question.demographic,
    place: question.place,
  }
}

/** Adds questions at given positions, each with an identity that lasts. Returns their ids in order. */
export async function insertQuestions(
  act: Act,
  consultationId: string,
  questions: readonly { position: number; question: QuestionContent }[],
): Promise<string[]> {
  const rows = questions.map(({ position, question }) => ({
    network_id: act.networkId,
    id: newId(),
    consultation_id: consultationId,
    position,
    ...questionColumns(question),
  }))
  if (rows.length > 0) await act.db.insertInto('question').values(rows).execute()
  return rows.map((row) => row.id)
}
