import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { allSpells } from '../../members/index.ts'

/** A council that is a member on a day, of whatever kind. */
export interface MemberCouncil {
  gss: string
  council: string
  slug: string
}

/** The councils that are members at a moment, by name; associates too. */
export async function membersToday(db: Reads, now: Date): Promise<MemberCouncil[]> {
  const day = dayOf(now)
  const spells = (await allSpells(db)).filter(
    ({ from, until }) =>
      (from === null || from.date <= day) && (until === null || day < until.date),
  )
  return spells.map(({ gss, council, slug }) => ({ gss, council, slug }))
}

/** Their codes alone. */
export async function memberCodes(db: Reads, now: Date): Promise<string[]> {
  return (await membersToday(db, now)).map(({ gss }) => gss)
}
