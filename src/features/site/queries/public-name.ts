import type { Reads } from '../../../kernel/db.ts'

/** Whether a person agreed to be named on the public site. */
export async function isPubliclyNamed(db: Reads, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('public_name')
    .select('person_id')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}
