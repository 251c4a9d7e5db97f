/** What a council is in the network; founders and full members count and sign. */
export const membershipKinds = ['founder', 'full', 'associate', 'observer'] as const
export type MembershipKind = (typeof membershipKinds)[number]

/** How exactly a date is known. */
export const precisions = ['day', 'month', 'season', 'year', 'unknown'] as const
export type Precision = (typeof precisions)[number]

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland'

export const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland']

export const nationNames: Record<Nation, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

export const membershipNames: Record<MembershipKind, string> = {
  founder: 'Founding member',
  full: 'Full member',
  associate: 'Associate',
  observer: 'Observer',
}
