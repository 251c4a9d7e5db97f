import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'

/** Of a ballot that the office wrote down from a call, the name of whom it spoke with goes with the person; the ballot stays. No hash is taken of the name. */
export async function forgetInBallots(
  act: Act,
  { name }: { name: string },
  instead: string,
): Promise<undefined> {
  await sql`select forget_spoken_with(${name}, ${instead})`.execute(act.db)
}
