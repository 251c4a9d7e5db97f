import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { termOn } from '../queries/term.ts'
import { questionsByText, sentVersion } from '../queries/to-record.ts'
import { answersToRecord } from '../recording.ts'
import { insertPosition } from './insert-position.ts'

/** Every answer of a response that was sent becomes a position, word for word as it was frozen; says how many are new. Doing it twice is the same as once. */
export async function recordPositions(act: Act, versionId: string): Promise<number> {
  const sent = await sentVersion(act.db, versionId)
  if (!sent) return 0
  const questions = await questionsByText(act.db, sent.responseId)
  const themes = await act.db
    .selectFrom('consultation_theme')
    .select('theme_id')
    .where('consultation_id', '=', sent.consultationId)
    .execute()
  const saidOn = dayOf(sent.sentAt)
  const standsForYears = await termOn(act.db, saidOn)
  let made = 0
  for (const answer of answersToRecord(sent.document)) {
    const id = await insertPosition(
      act,
      {
        versionId,
        documentId: null,
        stem: sent.slug,
        title: sent.title,
        body: sent.document.consultation.body,
        sourceSha256: sent.sha256,
        saidOn,
        standsForYears,
        questionId: questions.get(answer.question) ?? null,
        themeIds: themes.map(({ theme_id }) => theme_id),
      },
      answer,
    )
    if (id !== null) made += 1
  }
  return made
}
