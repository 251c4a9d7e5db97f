import type { ReadConsultation } from '../../../documents/read/types.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { questionsOf } from '../queries/questions.ts'
import { questionsRead } from '../reading.ts'
import { matchQuestions } from '../reissue.ts'
import { fileDocuments } from './file-documents.ts'
import { followConsultation } from './follow-consultation.ts'
import { lockConsultation, markChanged } from './lock-consultation.ts'
import { setOrder } from './lock-question.ts'
import { lockReading } from './lock-reading.ts'
import { officeSeatOf } from './office.ts'
import { insertQuestions, questionColumns } from './question-rows.ts'
import { setBlocks } from './set-blocks.ts'

export type ReplaceRefusal = 'not-office' | 'not-found' | 'changed'

export interface Replacement {
  readingId: string
  /** The version of the consultation beside which the person saw the changes. */
  seenVersion: number
  /** Old questions that take their new words, by id. */
  reworded: readonly string[]
  /** New questions that are added, by their place in the reading from 0. */
  added: readonly number[]
  /** Old questions that are dropped, by id. */
  dropped: readonly string[]
  /** Whether the dates that the new document prints are taken. */
  dates: boolean
}

/** Takes over from a document that came out again what a person has chosen. Questions found again keep their identity and all that councils said; the new document stands beside them. */
export async function replaceQuestions(
  act: Act,
  given: Replacement,
): Promise<{ slug: string } | Refused<ReplaceRefusal>> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  const reading = await lockReading(act, given.readingId)
  if (!reading?.consultation_id || reading.state !== 'read' || reading.result === null)
    return { refused: 'not-found' }
  const consultation = await lockConsultation(act, reading.consultation_id)
  if (!consultation) return { refused: 'not-found' }
  if (consultation.lock_version !== given.seenVersion) return { refused: 'changed' }
  const read = reading.result as ReadConsultation
  const before = await questionsOf(act.db, consultation.id)
  const after = questionsRead(read)
  const { kept, gone } = matchQuestions(before, after)
  const order: string[] = []
  for (const [place, question] of after.entries()) {
    const old = kept.find((pair) => pair.after === question)?.before
    if (old) {
      order.push(old.id)
      const words = given.reworded.includes(old.id)
        ? { ...question, shortTitle: old.shortTitle }
        : { ...old, place: question.place }
      await act.db
        .updateTable('question')
        .set(questionColumns(words))
        .where('id', '=', old.id)
        .execute()
    } else if (given.added.includes(place)) {
      const [id] = await insertQuestions(act, consultation.id, [{ position: 0, question }])
      order.push(id as string)
    }
  }
  const dropped = gone.filter((question) => given.dropped.includes(question.id))
  for (const question of gone)
    await act.db
      .updateTable('question')
      .set(dropped.includes(question) ? { dropped_at: act.now } : { place: null })
      .where('id', '=', question.id)
      .execute()
  order.push(...gone.filter((question) => !dropped.includes(question)).map(({ id }) => id))
  await setOrder(act, order)
  await setBlocks(act, consultation.id, read.blocks)
  await fileDocuments(act, given.readingId, consultation.id)
  if (given.dates && read.closes !== null && (read.opens === null || read.opens <= read.closes))
    await act.db
      .updateTable('consultation')
      .set({
        opens:
          read.opens ??
          (consultation.opens && consultation.opens <= read.closes ? consultation.opens : null),
        closes: read.closes,
        closes_time: read.closesTime,
      })
      .where('id', '=', consultation.id)
      .execute()
  await markChanged(act, consultation.id)
  await followConsultation(act, consultation.id)
  await act.record({
    name: 'questions.replaced',
    seatId,
    subjectId: consultation.id,
    facts: {
      reading: given.readingId,
      kept: kept.length,
      added: given.added.length,
      dropped: dropped.length,
    },
  })
  return { slug: consultation.slug }
}
