/** What may need a person, the more urgent first where two are due at the same moment. */
export const needKinds = [
  'cast-ballot',
  'confirm-ballot',
  'vote-on-admission',
  'send',
  'chase-round',
  'clear',
  'mend-answers',
  'answer-call',
  'ask-clearance',
  'pay-invoice',
  'council-papers',
  'mend-response',
  'open-round',
  'draft',
  'comments',
  'chase-call',
  'open-call',
  'confirm-questions',
  'use-reading',
  'mend-reading',
  'publish',
  'admit',
  'put-forward',
  'answer-applicant',
  'first-steps',
  'answer-offer',
  'approve-quote',
  'mend-publication',
  'renew-positions',
  'answer-peers',
  'weigh-solutions',
] as const

export type NeedKind = (typeof needKinds)[number]

/** One thing that needs one person, as the records say: gone as soon as they have done it. */
export interface Need {
  kind: NeedKind
  /** Null where no day is set. */
  due: Date | null
  /** What it belongs to: a consultation, a round, a reading. */
  id: string
  /** Slug and title of the consultation; of a reading the name of its source. */
  slug: string | null
  title: string
  /** The council for which it is done; null for the network office. */
  council: string | null
  councilSlug: string | null
  facts: NeedFacts
}

export interface NeedFacts {
  questions?: number
  answered?: number
  cleared?: number
  /** The place of the first question without an answer, from 1. */
  next?: number
  /** Answers that wait to be cleared. */
  waiting?: number
  councils?: number
  silent?: number
  version?: number
  comments?: number
  /** Whoever asked, and what they wrote. */
  by?: string | null
  note?: string | null
  /** ISO date of a meeting, and who meets. */
  on?: string
  what?: string
}

/** Most urgent first: by when it is due, what is late before all, what has no day last; then by kind, then by title. */
export function inOrder(needs: readonly Need[]): Need[] {
  return needs.toSorted(
    (one, other) =>
      moment(one) - moment(other) ||
      needKinds.indexOf(one.kind) - needKinds.indexOf(other.kind) ||
      one.title.localeCompare(other.title, 'en-GB') ||
      one.id.localeCompare(other.id),
  )
}

function moment({ due }: Need): number {
  return due?.getTime() ?? Number.MAX_SAFE_INTEGER
}
