import type { Reads } from '../../../kernel/db.ts'
import { constitutionSchema, defaultConstitution } from '../../responses/index.ts'

/** The constitution in force on a day, ISO date, with the day since when; null for the second where it is the one that every network begins with. */
export async function constitutionInForce(
  db: Reads,
  day: string,
): Promise<{ constitution: typeof defaultConstitution; since: string | null }> {
  const row = await db
    .selectFrom('constitution')
    .select(['settings', 'effective_from'])
    .where('effective_from', '<=', day)
    .orderBy('effective_from', 'desc')
    .executeTakeFirst()
  return row
    ? { constitution: constitutionSchema.parse(row.settings), since: row.effective_from }
    : { constitution: defaultConstitution, since: null }
}
