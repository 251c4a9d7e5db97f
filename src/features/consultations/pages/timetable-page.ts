import type { Frame } from '../../../kernel/frame.ts'
import type { Posted } from '../../../ui/posted.ts'
import type { Consultation } from '../queries/consultation.ts'
import type { CouncilDate, TimetableCalendar } from '../queries/timetable.ts'
import type { Tab } from '../tabs.ts'
import type { CheckedStep, StepName } from '../timetable.ts'

/** What the page of a timetable shows. */
export interface TimetablePage {
  frame: Frame
  now: Date
  consultation: Consultation
  tabs: readonly Tab[]
  office: boolean
  calendar: TimetableCalendar | null
  steps: readonly CheckedStep[]
  /** Whether the office has set these days; otherwise they are how it would run. */
  isSet: boolean
  editing: StepName | null
  form: Posted
  dates: readonly CouncilDate[]
  /** The councils for which the viewer may add dates. */
  councils: readonly { gss: string; name: string }[]
  dateForm: Posted
}
