import {
  allSpells,
  type DatedFact,
  isVoting,
  type MemberCount,
  type MemberSpell,
  networkOn,
} from '../../features/members/index.ts'
import { standingOn } from '../../features/members/membership.ts'
import type { Reads } from '../../kernel/db.ts'

/** One council with the spell that counts on the day. */
export interface MemberOnDay {
  gss: string
  slug: string
  council: string
  kind: MemberSpell['kind']
  nation: MemberSpell['nation']
  region: string | null
  population: number | null
  from: DatedFact | null
  until: DatedFact | null
  /** Whether the sources leave no doubt that it was in on that day. */
  certain: boolean
}

/** A network on one day, for a program to read. */
export interface NetworkOnDay {
  network: string
  slug: string
  on: string
  /** Founders and full members: as counted, and between what figures the sources leave it. */
  members: MemberCount
  population: number
  /** Members without a population in the register, which the sum above leaves out. */
  withoutPopulation: number
  councils: MemberOnDay[]
  /** Not counted, though the sources leave it possible. */
  perhaps: MemberOnDay[]
  /** Associates and observers, who are not counted as members. */
  beside: MemberOnDay[]
}

/** The network in whose snapshot this reads, as it was on a day, ISO date. */
export async function membershipOn(db: Reads, day: string): Promise<NetworkOnDay> {
  const { name, slug } = await db
    .selectFrom('network')
    .select(['name', 'slug'])
    .executeTakeFirstOrThrow()
  const spells = await allSpells(db)
  const on = networkOn(spells.filter(isVoting), day)
  const shown = (some: readonly MemberSpell[]) => some.map((spell) => councilOn(spell, day))
  return {
    network: name,
    slug,
    on: day,
    members: on.count,
    population: on.people,
    withoutPopulation: on.withoutPeople,
    councils: shown(on.members),
    perhaps: shown(on.perhaps),
    beside: shown(spells.filter((spell) => !isVoting(spell) && standingOn(spell, day).counted)),
  }
}

function councilOn(spell: MemberSpell, day: string): MemberOnDay {
  const { gss, slug, council, kind, nation, region, population, from, until } = spell
  const { certain } = standingOn(spell, day)
  return { gss, slug, council, kind, nation, region, population, from, until, certain }
}
