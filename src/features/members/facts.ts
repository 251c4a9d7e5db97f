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

/** How urban a council's area is, by the rural urban classification of 2021 (ONS). */
export const urbanClasses = [
  'urban',
  'intermediate-urban',
  'intermediate-rural',
  'majority-rural',
] as const
export type UrbanClass = (typeof urbanClasses)[number]

/** Bodies of several councils: in the register, so that their names and codes are found, and no councils. */
export const jointKinds: readonly string[] = ['combined-authority', 'strategic-authority']
