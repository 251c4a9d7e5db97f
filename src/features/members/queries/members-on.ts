import type { Reads } from '../../../kernel/db.ts'
import type { MemberCount } from '../membership.ts'
import { keptRegister } from './kept-register.ts'
import { type MemberSpell, readSpells } from './spells.ts'

export { isVoting, type MemberSpell } from './spells.ts'

/** Every spell of every council that is or was a member, by the council's name, the oldest spell first. */
export async function allSpells(db: Reads): Promise<readonly MemberSpell[]> {
  return (await keptRegister(db)).spells
}

/** The spells of one council, the oldest first, whatever the size of the network. */
export function spellsOf(db: Reads, gss: string): Promise<MemberSpell[]> {
  return readSpells(db, gss)
}

/** The councils counted as founding or full members on a day, ISO date, by name. */
export async function membersOn(db: Reads, day: string): Promise<MemberSpell[]> {
  return [...(await keptRegister(db)).on(day).members]
}

/** How many founding and full members on a day, ISO date, and between what figures the sources leave it. */
export async function memberCountOn(db: Reads, day: string): Promise<MemberCount> {
  return (await keptRegister(db)).on(day).count
}
