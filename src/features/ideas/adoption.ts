import type { ActingRefusal } from './acting.ts'

/** How far a council has come with another's solution, in the order in which most go. */
export const adoptionStates = ['interested', 'planning', 'piloting', 'live', 'stopped'] as const
export type AdoptionState = (typeof adoptionStates)[number]

/** What a council says of how far it is. */
export interface AdoptionStepText {
  state: AdoptionState
  /** ISO date. */
  onDate: string
  /** What it changed of the idea, or why it stopped. */
  changed: string
  result: string
  figures: { figure: string; what: string; source: string }[]
}

export type AdoptionRefusal =
  | ActingRefusal
  | 'unknown-solution'
  | 'not-shared'
  | 'own-solution'
  | 'in-the-future'
  | 'before-the-solution'
  | 'stopped-without-reason'
  | 'said-already'
  | 'not-learned-there'

/** What a step is held against: the solution, the adoption as it stands (null where this is the first word), and today. */
export interface AdoptionStanding {
  author: string
  shared: boolean
  /** ISO date since when the author has it, as far as is known. */
  since: string
  /** The councils from which it can be learned: its author and all that took it up. */
  teachers: readonly string[]
  last: AdoptionStepText | null
  today: string
}

/** Why a council may not say this of a solution, or null. */
export function whyNotTakeStep(
  acting: ActingRefusal | null,
  gss: string,
  step: AdoptionStepText & { learnedFrom: string },
  standing: AdoptionStanding,
): AdoptionRefusal | null {
  if (!standing.shared) return 'not-shared'
  if (gss === standing.author) return 'own-solution'
  if (acting) return acting
  if (step.onDate > standing.today) return 'in-the-future'
  if (step.onDate < standing.since) return 'before-the-solution'
  if (step.state === 'stopped' && step.changed === '') return 'stopped-without-reason'
  const taught = step.learnedFrom !== gss && standing.teachers.includes(step.learnedFrom)
  if (standing.last === null && !taught) return 'not-learned-there'
  return standing.last && saysTheSame(standing.last, step) ? 'said-already' : null
}

/** Whether a council has this in use, or tries it. */
export const isInUse = (state: AdoptionState): boolean => state === 'live' || state === 'piloting'

function saysTheSame(one: AdoptionStepText, other: AdoptionStepText): boolean {
  const words = ({ state, onDate, changed, result, figures }: AdoptionStepText) =>
    JSON.stringify([state, onDate, changed, result, figures])
  return words(one) === words(other)
}
