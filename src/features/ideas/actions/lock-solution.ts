import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { allSpells } from '../../members/index.ts'
import { type ActingRefusal, whyNotActFor } from '../acting.ts'

/** Why whoever acts may not act for this council today, or null; read inside the deed. */
export async function whyNotActForNow(act: Act, gss: string): Promise<ActingRefusal | null> {
  const day = dayOf(act.now)
  const members = (await allSpells(act.db)).filter(
    ({ from, until }) =>
      (from === null || from.date <= day) && (until === null || day < until.date),
  )
  return whyNotActFor(
    act.by,
    gss,
    members.map((spell) => spell.gss),
  )
}

/** The solution of this address, locked until the deed is done; null where there is none. */
export async function lockSolution(act: Act, slug: string) {
  const found = await act.db
    .selectFrom('solution')
    .selectAll()
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  return found ?? null
}
