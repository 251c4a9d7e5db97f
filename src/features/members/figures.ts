import { type Country, isUrban, type UrbanClass } from './country.ts'

/** What a network covers on a day; a share is null where the register has nothing to measure it by. */
export interface Figures {
  people: number
  shareOfPeople: number | null
  urbanAuthorities: number
  shareOfUrbanAuthorities: number | null
  urbanPeople: number
  shareOfUrbanPeople: number | null
  /** Members of whose district no class is published. */
  unclassed: string[]
  /** Members of which the register has no population. */
  uncounted: string[]
}

interface Member {
  council: string
  population: number | null
  urbanClass: UrbanClass | null
}

/** The figures of a network from its members and the country; each share is of the districts of today. */
export function figuresOf(members: readonly Member[], country: Country): Figures {
  const urban = members.filter(({ urbanClass }) => isUrban(urbanClass))
  const people = (some: readonly Member[]) =>
    some.reduce((sum, { population }) => sum + (population ?? 0), 0)
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null)
  return {
    people: people(members),
    shareOfPeople: share(people(members), country.people),
    urbanAuthorities: urban.length,
    shareOfUrbanAuthorities: share(urban.length, country.urbanAuthorities),
    urbanPeople: people(urban),
    shareOfUrbanPeople: share(people(urban), country.urbanPeople),
    unclassed: members.flatMap(({ council, urbanClass }) => (urbanClass === null ? [council] : [])),
    uncounted: members.flatMap(({ council, population }) => (population === null ? [council] : [])),
  }
}
