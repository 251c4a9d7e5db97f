import type { Reads } from '../../../kernel/db.ts'
import {
  countWords,
  factWords,
  type MemberSpell,
  nationNames,
  networkView,
} from '../../members/index.ts'
import type { AnnouncementFacts } from '../announcement.ts'
import { placeName } from '../place-name.ts'

/** What the register says of councils that join on a day, ISO date, and of the network on that day. */
export async function announcementFacts(
  db: Reads,
  codes: readonly string[],
  joinsOn: string,
): Promise<Pick<AnnouncementFacts, 'councils' | 'members' | 'founded'>> {
  const { network, figures, register } = await networkView(db, joinsOn, null)
  const joined = network.members.filter(({ gss }) => codes.includes(gss))
  return {
    councils: joined.map(
      ({ gss, council, name, population, populationSource, region, nation }) => ({
        council: placeName(council, name),
        population,
        populationSource,
        region,
        nation: nationNames[nation],
        returns: register.spells.filter((spell) => spell.gss === gss).length > 1,
      }),
    ),
    members: {
      count: countWords(network.count),
      people: network.people,
      shareOfPeople: figures.shareOfPeople,
      shareOfUrbanAuthorities: figures.shareOfUrbanAuthorities,
      nations: network.byNation.map(({ nation }) => nationNames[nation]),
    },
    founded: foundedBy(register.spells),
  }
}

/** The founders are those whose membership says so; the day is the earliest that any of them has. */
function foundedBy(spells: readonly MemberSpell[]): AnnouncementFacts['founded'] {
  const founders = spells.filter(({ kind }) => kind === 'founder')
  if (founders.length === 0) return null
  const [first] = founders
    .flatMap(({ from }) => from ?? [])
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return {
    when: first && first.precision !== 'unknown' ? factWords(first) : null,
    by: [...new Set(founders.map(({ council, name }) => placeName(council, name)))],
  }
}
