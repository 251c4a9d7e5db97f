import type { StepName } from '../timetable.ts'

/** The steps of a timetable as people read them. */
export const stepTitles: Record<StepName, string> = {
  call: 'Call',
  draft: 'Draft',
  clearance: 'Clearance',
  'sign-off': 'Sign-off',
  submission: 'Submission',
}
