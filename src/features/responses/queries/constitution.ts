import type { Reads } from '../../../kernel/db.ts'
import { type Constitution, constitutionSchema, defaultConstitution } from '../constitution.ts'

/** The constitution in force on a day; a network without one has the default. */
export async function constitutionOn(db: Reads, day: string): Promise<Constitution> {
  const row = await db
    .selectFrom('constitution')
    .select('settings')
    .where('effective_from', '<=', day)
    .orderBy('effective_from', 'desc')
    .executeTakeFirst()
  return row ? constitutionSchema.parse(row.settings) : defaultConstitution
}
