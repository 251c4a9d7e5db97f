import { type Existence, type Spell, standingOn } from './membership.ts'

export type PassingOnRefusal =
  | 'not-office'
  | 'unknown-membership'
  | 'not-abolished'
  | 'ended-before'
  | 'no-successor'
  | 'not-a-successor'
  | 'passed-on-already'
  | 'successor-joins-later'

/** A council that took over, as far as passing a membership on needs to know it. */
export interface Heir {
  gss: string
  /** Its spells in the network. */
  spells: readonly Spell[]
}

/** Why a membership cannot pass on to the councils that took over, or null: its council is abolished, it lasted until then, and the register knows them as successors. */
export function whyNotPassOn(
  office: boolean,
  spell: Spell | null,
  authority: Existence | null,
  successors: readonly string[],
  chosen: readonly Heir[],
  passedOnTo: readonly string[],
): PassingOnRefusal | null {
  if (!office) return 'not-office'
  if (!spell || !authority) return 'unknown-membership'
  const day = authority.validUntil
  if (day === null) return 'not-abolished'
  if (spell.until !== null && spell.until.date < day) return 'ended-before'
  if (chosen.length === 0) return 'no-successor'
  if (chosen.some(({ gss }) => !successors.includes(gss))) return 'not-a-successor'
  if (chosen.some(({ gss }) => passedOnTo.includes(gss))) return 'passed-on-already'
  // A successor that is a member on that day carries this membership on beside its own.
  const later = chosen.some(
    ({ spells }) =>
      !spells.some((one) => standingOn(one, day).counted) &&
      spells.some(({ until }) => until === null || until.date > day),
  )
  return later ? 'successor-joins-later' : null
}
