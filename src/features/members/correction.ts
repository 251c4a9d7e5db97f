import type { MembershipKind } from './facts.ts'
import { type DatedFact, type Existence, type Spell, whyNotStand } from './membership.ts'

/** One fact of a membership that was entered wrongly, and what it ought to be; `until` may be that it lasts. */
export type Correction =
  | { fact: 'from'; to: DatedFact }
  | { fact: 'until'; to: DatedFact | null }
  | { fact: 'kind'; to: MembershipKind }

export type CorrectionRefusal =
  | 'not-office'
  | 'unknown-membership'
  | 'reason-missing'
  | 'nothing-changes'
  | Exclude<ReturnType<typeof whyNotStand>, null>

type Corrected = Spell & { kind: MembershipKind }

/** The membership as it stands once it is put right. */
export function corrected<T extends Corrected>(spell: T, correction: Correction): T {
  return { ...spell, [correction.fact]: correction.to }
}

/** Why a membership cannot be corrected so, or null: something changes, a reason is given, and what results could have been entered. */
export function whyNotCorrect(
  office: boolean,
  spell: Corrected | null,
  authority: Existence | null,
  others: readonly Spell[],
  correction: Correction,
  reason: string,
): CorrectionRefusal | null {
  if (!office) return 'not-office'
  if (!spell || !authority) return 'unknown-membership'
  if (reason.trim() === '') return 'reason-missing'
  const same = JSON.stringify(spell[correction.fact]) === JSON.stringify(correction.to)
  if (same) return 'nothing-changes'
  return whyNotStand(corrected(spell, correction), authority, others)
}
