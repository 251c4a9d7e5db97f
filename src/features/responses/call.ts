/** Why a call is not opened; the words for each are with the address it was sent to. */
export type CallRefusal =
  | 'not-office'
  | 'not-confirmed'
  | 'no-questions'
  | 'already-open'
  | 'due-too-early'
  | 'due-after-close'
  | 'no-councils'

export interface CallRequest {
  office: boolean
  confirmed: boolean
  questions: number
  councils: number
  dueAt: Date
  now: Date
  /** The day on which the consultation closes, if it is known. */
  closes: string | null
}

/** Why this call cannot be opened, or null: only confirmed questions are asked, of somebody, by a time before the close. */
export function whyNotOpenCall(call: CallRequest): CallRefusal | null {
  if (!call.office) return 'not-office'
  if (!call.confirmed) return 'not-confirmed'
  if (call.questions === 0) return 'no-questions'
  if (call.councils === 0) return 'no-councils'
  if (call.dueAt <= call.now) return 'due-too-early'
  if (call.closes !== null && call.dueAt.toISOString().slice(0, 10) > call.closes)
    return 'due-after-close'
  return null
}

export interface Reminder {
  answered: number
  questions: number
  askedAt: Date
  remindedAt: Date | null
  dueAt: Date
  now: Date
  leastDaysBetween: number
}

/** Why a council is not reminded now, or null: never when it has answered, never after the call is over, never twice within the days of the constitution. */
export function whyNotRemind(council: Reminder): 'answered' | 'over' | 'reminded-lately' | null {
  if (council.answered >= council.questions) return 'answered'
  if (council.now >= council.dueAt) return 'over'
  const last = council.remindedAt ?? council.askedAt
  const days = (council.now.getTime() - last.getTime()) / 86_400_000
  return days < council.leastDaysBetween ? 'reminded-lately' : null
}
