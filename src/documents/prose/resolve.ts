import { normaliseProse } from './normalise.ts'
import type { Inline, Prose, ResolvedProse } from './types.ts'

/** What live marks become; `cite` answers null for a council that may not be named. */
export interface Resolution {
  cite: (council: string) => Inline[] | null
  strength: Inline[]
}

/**
 * The text as it is frozen: citations and strength lines are words. A citation that resolves to
 * null goes, with the space before it; live marks inside a resolution go too.
 */
export function resolveProse(prose: Prose, { cite, strength }: Resolution): ResolvedProse {
  return normaliseProse(prose, (mark) =>
    mark.kind === 'citation' ? cite(mark.council) : strength,
  ) as ResolvedProse
}
