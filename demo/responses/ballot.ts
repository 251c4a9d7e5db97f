import { holderOf } from '../people.ts'
import type { DayOffset, DemoBallot } from '../types.ts'

type Said = Partial<Pick<DemoBallot, 'decision' | 'text' | 'shown' | 'phone' | 'replaced'>>

/** A council's ballot by its leader on a day; it endorses unless it says otherwise. */
export function ballot(council: string, day: DayOffset, time: string, said: Said = {}): DemoBallot {
  return {
    council,
    decision: 'endorse',
    text: '',
    shown: null,
    by: holderOf(council, 'leader', day),
    at: { day, time },
    phone: null,
    replaced: null,
    ...said,
  }
}
