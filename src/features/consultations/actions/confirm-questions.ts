import type { Act, Refused } from '../../../kernel/act.ts'
import { type ConfirmRefusal, whyNotConfirm } from '../consultation.ts'
import { consultationById } from '../queries/consultation.ts'
import { timetableOf, timetableRulesOf } from '../queries/timetable.ts'
import { planTimetable } from '../timetable.ts'
import { followConsultation } from './follow-consultation.ts'
import { lockConsultation } from './lock-consultation.ts'
import { officeSeatOf } from './office.ts'
import { setTimetable } from './set-timetable.ts'

/** A person confirms that these are the questions; only then can members be called. A first timetable is worked back from the closing date. Confirming twice is the same as once. Whoever confirms has seen the newest version, or is told. */
export async function confirmQuestions(
  act: Act,
  { consultationId, seenVersion }: { consultationId: string; seenVersion: number },
): Promise<{ slug: string } | Refused<ConfirmRefusal>> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  const consultation = await lockConsultation(act, consultationId)
  if (!consultation) return { refused: 'not-found' }
  const { questions } = await act.db
    .selectFrom('question')
    .select((select) => select.fn.countAll<number>().as('questions'))
    .where('consultation_id', '=', consultationId)
    .where('dropped_at', 'is', null)
    .executeTakeFirstOrThrow()
  const refusal = whyNotConfirm(
    { closes: consultation.closes, lockVersion: consultation.lock_version, questions },
    seenVersion,
  )
  if (refusal) return { refused: refusal }
  if (consultation.confirmed_at) return { slug: consultation.slug }
  await act.db
    .updateTable('consultation')
    .set({ confirmed_at: act.now, confirmed_by: act.by?.personId ?? null })
    .where('id', '=', consultationId)
    .execute()
  await act.record({
    name: 'consultation.confirmed',
    seatId,
    subjectId: consultationId,
    facts: { questions },
  })
  await planFirstTimetable(act, consultationId)
  await followConsultation(act, consultationId)
  return { slug: consultation.slug }
}

/** The timetable from the closing date back, where nobody has set one and there is still time. */
async function planFirstTimetable(act: Act, consultationId: string): Promise<void> {
  const consultation = await consultationById(act.db, consultationId)
  if (!consultation || (await timetableOf(act.db, consultationId)).length > 0) return
  const calendar = await timetableRulesOf(act.db, consultation, act.now)
  if (!calendar || calendar.rules.closes < calendar.rules.today) return
  await setTimetable(act, { consultationId, steps: planTimetable(calendar.rules) })
}
