/** One thing to be done once a council has joined. */
export interface OnboardingStep {
  what: string
  party: 'office' | 'council'
  /** Days after the day of joining. */
  days: number
  /** What an admission may do by itself. */
  is?: 'invitations' | 'invoice'
}

/** What every new member is led through, in order. */
export const onboardingSteps: readonly OnboardingStep[] = [
  {
    what: 'Write to the leader and the officers with their invitations',
    party: 'office',
    days: 0,
    is: 'invitations',
  },
  { what: 'Sign in once: leader, lead officer and policy officer', party: 'council', days: 14 },
  {
    what: 'Send the council’s logo and a picture of the place that may be printed',
    party: 'council',
    days: 14,
  },
  { what: 'Send the invoice for the subscription', party: 'office', days: 14, is: 'invoice' },
  {
    what: 'Name a portfolio holder for each theme that matters to the council',
    party: 'council',
    days: 21,
  },
  { what: 'Introduce the officers to a peer council', party: 'office', days: 21 },
  {
    what: 'Tell the council’s own members, staff and press of the membership',
    party: 'council',
    days: 28,
  },
  { what: 'Answer a first call for contributions', party: 'council', days: 60 },
  { what: 'Ask after three months how it goes', party: 'office', days: 90 },
]

export type TickRefusal = { refused: 'not-yours' } | { refused: 'no-such-item' }

/** Why somebody may not tick an item, or null: the office all, the council's own people theirs and the office's not. */
export function whyNotTick(
  item: { gss: string; party: 'office' | 'council' } | null,
  by: { office: boolean; councils: readonly string[] },
): TickRefusal | null {
  if (!item) return { refused: 'no-such-item' }
  if (by.office) return null
  return item.party === 'council' && by.councils.includes(item.gss)
    ? null
    : { refused: 'not-yours' }
}
