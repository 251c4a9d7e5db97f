import type { Clearance, ClearanceLevel } from './clearance.ts'
import type { Said } from './contribution.ts'

export type ContributeRefusal = 'not-of-this-council' | 'not-called' | 'no-call'

/** Why somebody may not write for a council on a question, or null: a seat of the council, a question that is called for, and a council that was asked. */
export function whyNotContribute(
  seat: unknown,
  question: { open: boolean; called: boolean },
): ContributeRefusal | null {
  if (!seat) return 'not-of-this-council'
  if (!question.open) return 'no-call'
  return question.called ? null : 'not-called'
}

export type ClearRefusal = 'not-a-clearing-seat' | 'day-needed' | 'day-to-come' | 'minute-needed'

/** Why a seat may not clear at a level, or null: a portfolio holder or leader by their own word; a council decision by anyone of the council who gives its day and minute. */
export function whyNotClear(
  seat: unknown,
  clearing: {
    level: Exclude<ClearanceLevel, 'officer'>
    decidedOn: string | null
    minuteLink: string | null
  },
  today: string,
): ClearRefusal | null {
  if (!seat) return 'not-a-clearing-seat'
  if (clearing.level === 'portfolio-holder') return null
  if (!clearing.decidedOn) return 'day-needed'
  if (clearing.decidedOn > today) return 'day-to-come'
  return clearing.minuteLink && /^https:\/\/\S+$/.test(clearing.minuteLink) ? null : 'minute-needed'
}

/** The level at which one revision stands: clearances of other revisions do not carry over. */
export function clearedLevel(clearances: Clearance[], revision: number): ClearanceLevel {
  const levels = clearances.filter((one) => one.revision === revision).map((one) => one.level)
  if (levels.includes('council')) return 'council'
  return levels.length > 0 ? 'portfolio-holder' : 'officer'
}

/** Whether two sayings are the same in stance, words, evidence and use. */
export function sameWords(one: Said, other: Said): boolean {
  const evidence = (said: Said) =>
    JSON.stringify(said.evidence.map((item) => Object.entries(item).sort()))
  return (
    one.stance === other.stance &&
    one.text === other.text &&
    one.use === other.use &&
    evidence(one) === evidence(other)
  )
}
