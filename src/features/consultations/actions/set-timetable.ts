import type { Act, Refused } from '../../../kernel/act.ts'
import { type Step, stepNames } from '../timetable.ts'
import { lockConsultation } from './lock-consultation.ts'
import { officeSeatOf } from './office.ts'

export type TimetableRefusal = 'not-office' | 'not-found' | 'ends-before-it-begins'

/** Sets the days of each step given; steps not given are taken out. Too tight a step is said on the page, not refused: the office may know better. */
export async function setTimetable(
  act: Act,
  { consultationId, steps }: { consultationId: string; steps: readonly Step[] },
): Promise<{ slug: string } | Refused<TimetableRefusal>> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  if (steps.some((step) => step.until < step.from)) return { refused: 'ends-before-it-begins' }
  const consultation = await lockConsultation(act, consultationId)
  if (!consultation) return { refused: 'not-found' }
  await act.db.deleteFrom('timetable_step').where('consultation_id', '=', consultationId).execute()
  const rows = stepNames.flatMap((name) => {
    const step = steps.find((one) => one.step === name)
    return step
      ? [
          {
            network_id: act.networkId,
            consultation_id: consultationId,
            step: name,
            from_date: step.from,
            until_date: step.until,
          },
        ]
      : []
  })
  if (rows.length > 0) await act.db.insertInto('timetable_step').values(rows).execute()
  await act.record({
    name: 'timetable.set',
    seatId,
    subjectId: consultationId,
    facts: Object.fromEntries(steps.map(({ step, from, until }) => [step, `${from}/${until}`])),
  })
  return { slug: consultation.slug }
}
