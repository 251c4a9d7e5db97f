import type { Reads } from '../../../kernel/db.ts'
import { changesBetween, type DatedChange, type Difference, datedChanges } from '../changes.ts'
import { controlsOn, councilsByControl, type PartySeats, seatsByParty } from '../control.ts'
import type { Country } from '../country.ts'
import { nationNames } from '../facts.ts'
import { type Figures, figuresOf } from '../figures.ts'
import { standingOn } from '../membership.ts'
import type { NetworkOn } from '../network-on.ts'
import { kindName, type Share, spreadBy } from '../spread.ts'
import { type KeptRegister, keptRegister } from './kept-register.ts'
import { isVoting, type MemberSpell } from './spells.ts'

/** The political colour of the members on a day, as far as it was entered. */
export interface Politics {
  /** Members of which something is entered that still speaks for the day. */
  entered: number
  byControl: { control: string; councils: number }[]
  parties: PartySeats[]
  /** How many councils the seats are of. */
  counted: number
  /** The first and the last day of which the sources speak. */
  between: [string, string] | null
  sources: string[]
}

/** Everything the register says of the network on a day, and what changed since another. */
export interface NetworkView {
  day: string
  network: NetworkOn<MemberSpell>
  /** Associates and observers on that day. */
  beside: MemberSpell[]
  figures: Figures
  country: Country
  byNation: Share[]
  byRegion: Share[]
  byKind: Share[]
  politics: Politics
  /** Every day on which somebody joined or left. */
  changes: DatedChange<MemberSpell>[]
  since: {
    day: string
    network: NetworkOn<MemberSpell>
    figures: Figures
    difference: Difference<MemberSpell>
  } | null
}

/** The network on a day, ISO date, beside another day where one is given. */
export async function networkView(
  db: Reads,
  day: string,
  since: string | null,
): Promise<NetworkView & { register: KeptRegister }> {
  const register = await keptRegister(db)
  const view = register.once(`view ${day} ${since}`, () => viewOf(register, day, since))
  return { ...view, register }
}

function viewOf(register: KeptRegister, day: string, since: string | null): NetworkView {
  const { spells, voting, country, heirs } = register
  const network = register.on(day)
  return {
    day,
    network,
    beside: spells.filter((spell) => !isVoting(spell) && standingOn(spell, day).counted),
    figures: figuresOf(network.members, country),
    country,
    byNation: spreadBy(network.members, ({ nation }) => nationNames[nation]),
    byRegion: spreadBy(network.members, ({ region, nation }) => region ?? nationNames[nation]),
    byKind: spreadBy(network.members, ({ authorityKind }) => kindName(authorityKind)),
    politics: politicsOf(register, network.members, day),
    changes: register.once('changes', () => datedChanges(voting)),
    since:
      since === null
        ? null
        : {
            day: since,
            network: register.on(since),
            figures: figuresOf(register.on(since).members, country),
            difference: changesBetween(voting, since, day, heirs),
          },
  }
}

function politicsOf(
  { controls }: KeptRegister,
  members: readonly MemberSpell[],
  day: string,
): Politics {
  const standing = controlsOn(controls, day)
  const facts = members.flatMap(({ gss }) => standing.get(gss) ?? [])
  const days = facts.map(({ onDate }) => onDate).toSorted()
  return {
    entered: facts.length,
    byControl: councilsByControl(facts),
    parties: seatsByParty(facts),
    counted: facts.filter(({ parties }) => parties.length > 0).length,
    between: days.length > 0 ? [days[0]!, days.at(-1)!] : null,
    sources: [...new Set(facts.map(({ source }) => source))],
  }
}
