import type { Act, Refused } from '../../../kernel/act.ts'
import { type ConsultationFacts, type FactsRefusal, whyNotFacts } from '../consultation.ts'
import { consultationById } from '../queries/consultation.ts'
import { factsHash, factsOf } from '../queries/seen.ts'
import { followConsultation } from './follow-consultation.ts'
import { lockConsultation, markChanged } from './lock-consultation.ts'
import { officeSeatOf } from './office.ts'
import { setThemes } from './set-themes.ts'

/** Changes what a consultation is, unless somebody changed it since these facts were shown (`seen` is their fingerprint). The address stays. */
export async function changeFacts(
  act: Act,
  given: { consultationId: string; seen: string; facts: ConsultationFacts },
): Promise<{ slug: string } | Refused<'not-office' | 'not-found' | 'changed' | FactsRefusal>> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  const { facts, consultationId } = given
  const refusal = whyNotFacts(facts)
  if (refusal) return { refused: refusal }
  if (!(await lockConsultation(act, consultationId))) return { refused: 'not-found' }
  const before = await consultationById(act.db, consultationId)
  if (!before) return { refused: 'not-found' }
  if (factsHash(factsOf(before)) !== given.seen) return { refused: 'changed' }
  await act.db
    .updateTable('consultation')
    .set({
      title: facts.title.trim(),
      body: facts.body.trim(),
      link: facts.link,
      opens: facts.opens,
      closes: facts.closes,
      closes_time: facts.closesTime,
      nations: facts.nations,
      summary: facts.summary.trim(),
    })
    .where('id', '=', consultationId)
    .execute()
  await setThemes(act, consultationId, facts.themeIds)
  await markChanged(act, consultationId)
  await followConsultation(act, consultationId)
  await act.record({
    name: 'consultation.changed',
    seatId,
    subjectId: consultationId,
    facts: { opens: facts.opens, closes: facts.closes },
  })
  return { slug: before.slug }
}
