import type { Act } from '../../../kernel/act.ts'
import { type ActingRefusal, whyNotActFor } from '../acting.ts'
import { memberCodes } from '../queries/members-today.ts'

/** Why whoever does this deed may not act for a council now, or null. */
export async function whyNotActNow(act: Act, gss: string): Promise<ActingRefusal | null> {
  return whyNotActFor(act.by, gss, await memberCodes(act.db, act.now))
}
