import type { MembershipKind } from './facts.ts'
import type { DatedFact, Spell } from './membership.ts'

export type KindChangeRefusal =
  | 'not-office'
  | 'unknown-membership'
  | 'ended-already'
  | 'same-kind'
  | 'before-it-begins'

/** Why a council cannot be a member of another kind from a day on, or null: the spell lasts, and the day lies within it. */
export function whyNotChangeKind(
  office: boolean,
  spell: (Spell & { kind: MembershipKind }) | null,
  kind: MembershipKind,
  from: DatedFact,
): KindChangeRefusal | null {
  if (!office) return 'not-office'
  if (!spell) return 'unknown-membership'
  if (spell.until !== null) return 'ended-already'
  if (spell.kind === kind) return 'same-kind'
  return spell.from !== null && from.date <= spell.from.date ? 'before-it-begins' : null
}
