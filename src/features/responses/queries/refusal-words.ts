import type { Reads } from '../../../kernel/db.ts'
import type { Words } from '../refusals.ts'
import { membersByCode } from './call.ts'

/** What the sentences of refusals need to know of the network in this snapshot. */
export async function refusalWords(db: Reads): Promise<Words> {
  const names = await membersByCode(db)
  return { timeZone: 'Europe/London', nameOf: (gss) => names.get(gss) ?? gss }
}
