import { type Nation, nations } from './facts.ts'
import { countOn, type MemberCount, type Spell, standingOn } from './membership.ts'

/** What the network is on a day, from the spells of its members. */
export interface NetworkOn<T> {
  count: MemberCount
  /** Counted as members on that day. */
  members: T[]
  /** Not counted, though the sources leave it possible. */
  perhaps: T[]
  /** Members before that day and no longer; each council once, with its last spell. */
  former: T[]
  byNation: { nation: Nation; councils: number }[]
  people: number
  /** How many of the members have no population in the register. */
  withoutPeople: number
}

type Facts = Spell & { nation: Nation; population: number | null }

/** The network on a day, ISO date: who is counted, who may have been, who had left, and how many people live there. */
export function networkOn<T extends Facts>(spells: readonly T[], day: string): NetworkOn<T> {
  const members = spells.filter((spell) => standingOn(spell, day).counted)
  const here = new Set(members.map(({ gss }) => gss))
  const perhaps = spells.filter((spell) => !here.has(spell.gss) && standingOn(spell, day).possible)
  const open = new Set([...here, ...perhaps.map(({ gss }) => gss)])
  const gone = spells.filter(
    ({ gss, until }) => !open.has(gss) && until !== null && until.date <= day,
  )
  const known = members.flatMap(({ population }) => population ?? [])
  return {
    count: countOn(spells, day),
    members,
    perhaps,
    former: [...new Map(gone.map((spell) => [spell.gss, spell])).values()],
    byNation: nations
      .map((nation) => ({
        nation,
        councils: members.filter((member) => member.nation === nation).length,
      }))
      .filter(({ councils }) => councils > 0),
    people: known.reduce((sum, people) => sum + people, 0),
    withoutPeople: members.length - known.length,
  }
}

/** The source of all populations, where it is one. */
export function oneSource(members: readonly { populationSource: string | null }[]): string | null {
  const sources = new Set(members.flatMap(({ populationSource }) => populationSource ?? []))
  return sources.size === 1 ? [...sources][0]! : null
}
