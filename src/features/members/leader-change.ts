import type { Holding } from './seat.ts'

/** A holding as it stands on the locked seat. */
export type StandingHolding = Holding & { id: string }

export type LeaderChangeRefusal =
  | 'not-office'
  | 'no-leader-seat'
  | 'holder-changed'
  | 'leads-already'
  | 'before-the-holder'
  | 'somebody-follows'

/** Who holds the seat on or after a day, acting or not: their rights end with the change. */
export function endedBy(holdings: readonly StandingHolding[], from: string): StandingHolding[] {
  return holdings.filter((one) => one.from <= from && (one.until === null || one.until > from))
}

/** Why the leader cannot change so, or null: what the page showed is still so, and nobody holds the seat after. `seen` are the ids of the holdings that the page said would end. */
export function whyNotChangeLeader(
  office: boolean,
  change: { personId: string | null; from: string; seen: readonly string[] },
  holdings: readonly StandingHolding[] | null,
): LeaderChangeRefusal | null {
  if (!office) return 'not-office'
  if (holdings === null) return 'no-leader-seat'
  const { personId, from, seen } = change
  const ending = endedBy(holdings, from)
  if (ending.some((one) => one.personId === personId && !one.acting)) return 'leads-already'
  if (holdings.some((one) => one.from > from)) {
    return holdings.some((one) => one.from > from && seen.includes(one.id))
      ? 'before-the-holder'
      : 'somebody-follows'
  }
  const ids = ending.map(({ id }) => id)
  const same = ids.length === seen.length && ids.every((id) => seen.includes(id))
  return same ? null : 'holder-changed'
}
