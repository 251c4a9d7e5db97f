/** What one council, or the network, thinks of a question: the five steps, and "no view". */
export const stances = [
  'strongly-agree',
  'agree',
  'neither',
  'disagree',
  'strongly-disagree',
  'no-view',
] as const

export type Stance = (typeof stances)[number]

/** The words people read for a stance, as one says them of a question ("agrees with"). */
export const stanceWords: Record<Stance, { label: string; verb: string }> = {
  'strongly-agree': { label: 'Strongly agree', verb: 'strongly agrees with' },
  agree: { label: 'Agree', verb: 'agrees with' },
  neither: { label: 'Neither agree nor disagree', verb: 'neither agrees nor disagrees with' },
  disagree: { label: 'Disagree', verb: 'disagrees with' },
  'strongly-disagree': { label: 'Strongly disagree', verb: 'strongly disagrees with' },
  'no-view': { label: 'No view', verb: 'has no view on' },
}
