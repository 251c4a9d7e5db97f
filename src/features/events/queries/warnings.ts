import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { preElectionOn, preElectionSentence } from '../../members/index.ts'

/** A sentence for each council whose councillor speaks while it is in its pre-election period: today, when it is announced, or on the day itself. */
export async function preElectionWarnings(
  db: Reads,
  speakers: readonly { gss: string | null; council: string | null }[],
  days: readonly Date[],
): Promise<string[]> {
  const councils = new Map(
    speakers.flatMap(({ gss, council }) => (gss && council ? [[gss, council] as const] : [])),
  )
  if (councils.size === 0) return []
  const found = new Set<string>()
  for (const day of new Set(days.map(dayOf))) {
    const periods = await preElectionOn(db, day)
    for (const [gss, council] of councils) {
      const period = periods.get(gss)
      if (period) found.add(preElectionSentence(council, period))
    }
  }
  return [...found]
}
