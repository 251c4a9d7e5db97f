import type { Reads } from '../../../kernel/db.ts'
import { constitutionOn } from '../../responses/index.ts'
import { defaultTerm, positionTermSchema } from '../term.ts'

/** How many years a position stands, by the constitution in force on a day; four where it says nothing. */
export async function termOn(db: Reads, day: string): Promise<number> {
  const { positions } = await constitutionOn(db, day)
  const term = positions === undefined ? defaultTerm : positionTermSchema.parse(positions)
  return term.standsForYears
}
