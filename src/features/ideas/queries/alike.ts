import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { comparedOn, findPeers, whyAlike } from '../../research/index.ts'
import { whyAlikeWords } from '../alike.ts'
import { type MemberCouncil, membersToday } from './members-today.ts'

/** A member beside a council: its place among those most like it. */
export interface AlikeCouncil extends MemberCouncil {
  /** 1 is the most alike; null where the two cannot be compared. */
  place: number | null
  distance: number | null
  why: string
}

/** The other members of today, the most like a council first, each with one sentence why; those that cannot be compared last, by name. */
export async function membersLike(db: Reads, gss: string, now: Date): Promise<AlikeCouncil[]> {
  const others = (await membersToday(db, now)).filter((member) => member.gss !== gss)
  const byCode = new Map(others.map((member) => [member.gss, member]))
  const compared = comparedOn(dayOf(now), { model: 'all', weights: {} })
  const found = findPeers(compared, gss, others.length, (other) => byCode.has(other)) ?? []
  const ranked = found.map(({ gss: other, distance }, at) => ({
    ...byCode.get(other)!,
    place: at + 1,
    distance,
    why: whyAlikeWords(whyAlike(compared, gss, other)),
  }))
  const rest = others.filter((other) => !found.some((one) => one.gss === other.gss))
  const unlike = { place: null, distance: null, why: 'Too few figures to compare.' }
  return [...ranked, ...rest.map((other) => ({ ...other, ...unlike }))]
}
