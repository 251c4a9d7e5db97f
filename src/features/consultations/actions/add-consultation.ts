import type { SourceBlock } from '../../../documents/read/types.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { type ConsultationFacts, type FactsRefusal, slugOf, whyNotFacts } from '../consultation.ts'
import { mostQuestions, type QuestionContent } from '../question.ts'
import { officeSeatOf } from './office.ts'
import { insertQuestions } from './question-rows.ts'
import { setBlocks } from './set-blocks.ts'
import { setThemes } from './set-themes.ts'

export interface NewConsultation extends ConsultationFacts {
  questions: readonly QuestionContent[]
  /** The document as read, where there was one. */
  blocks?: readonly SourceBlock[]
  /** Made up for a demonstration. */
  invented?: boolean
}

/** Adds a consultation with its questions, unconfirmed: nothing can be called until a person has confirmed them. */
export async function addConsultation(
  act: Act,
  given: NewConsultation,
): Promise<
  | { id: string; slug: string; lockVersion: number }
  | Refused<'not-office' | 'too-many-questions' | FactsRefusal>
> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  const refusal = whyNotFacts(given)
  if (refusal) return { refused: refusal }
  if (given.questions.length > mostQuestions) return { refused: 'too-many-questions' }
  const { id, slug } = await insertConsultation(act, given)
  await setThemes(act, id, given.themeIds)
  await insertQuestions(
    act,
    id,
    given.questions.map((question, place) => ({ position: place + 1, question })),
  )
  await setBlocks(act, id, given.blocks ?? [])
  await act.record({
    name: 'consultation.added',
    seatId,
    subjectId: id,
    facts: { questions: given.questions.length },
  })
  return { id, slug, lockVersion: 0 }
}

/** The insert decides who gets an address: the second consultation of one name gets "-2", and so on. */
async function insertConsultation(act: Act, given: NewConsultation) {
  const stem = slugOf(given.title)
  for (let copy = 1; ; copy++) {
    const row = await act.db
      .insertInto('consultation')
      .values({
        network_id: act.networkId,
        id: newId(),
        slug: copy === 1 ? stem : `${stem}-${copy}`,
        title: given.title.trim(),
        body: given.body.trim(),
        link: given.link,
        opens: given.opens,
        closes: given.closes,
        closes_time: given.closesTime,
        nations: given.nations,
        summary: given.summary.trim(),
        invented: given.invented ?? false,
        created_at: act.now,
        created_by: act.by?.personId ?? null,
      })
      .onConflict((conflict) => conflict.columns(['network_id', 'slug']).doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    if (row) return row
  }
}
