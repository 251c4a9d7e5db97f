import type { Reads } from '../../../kernel/db.ts'

export type StepName = 'call' | 'draft' | 'clearance' | 'sign-off' | 'submission'

export const stepOrder: readonly StepName[] = [
  'call',
  'draft',
  'clearance',
  'sign-off',
  'submission',
]

/** One step of a timetable, from its first day to its last, 'YYYY-MM-DD', both included. */
export interface Step {
  step: StepName
  from: string
  until: string
}

/** The timetable of a consultation in the order of its steps; empty where none is set. */
export async function timetableOf(db: Reads, consultationId: string): Promise<Step[]> {
  const rows = await db
    .selectFrom('timetable_step')
    .select(['step', 'from_date as from', 'until_date as until'])
    .where('consultation_id', '=', consultationId)
    .execute()
  return stepOrder.flatMap((step) => rows.find((row) => row.step === step) ?? [])
}
