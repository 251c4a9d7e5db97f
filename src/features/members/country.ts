import type { Nation } from './facts.ts'

/** The classes of the Rural Urban Classification 2021 for districts. */
export type UrbanClass = 'urban' | 'intermediate-urban' | 'intermediate-rural' | 'majority-rural'

export const urbanClassNames: Record<UrbanClass, string> = {
  urban: 'Urban',
  'intermediate-urban': 'Intermediate urban',
  'intermediate-rural': 'Intermediate rural',
  'majority-rural': 'Majority rural',
}

/** What the shares of a network are measured by. */
export interface CountryAuthority {
  gss: string
  kind: string
  nation: Nation
  validUntil: string | null
  population: number | null
  urbanClass: UrbanClass | null
}

/** The country as the register has it: its districts of today, and those of them that are urban. */
export interface Country {
  authorities: number
  /** People in all districts that have a figure. */
  people: number
  urbanAuthorities: number
  urbanPeople: number
  /** Districts of today that have a class. */
  classed: number
  /** Nations of which no district has a class, though the register has districts there. */
  nationsWithoutClass: Nation[]
}

/** Bodies that lie over districts: people who live there are counted with the districts. */
const above = new Set(['county', 'combined-authority', 'strategic-authority'])

/** Whether most people of a district live in towns: its class is urban or intermediate urban. */
export function isUrban(urbanClass: UrbanClass | null): boolean {
  return urbanClass === 'urban' || urbanClass === 'intermediate-urban'
}

/** Adds up the districts that exist today; counties and combined authorities are left out, for their people are counted in the districts. */
export function countryOf(all: readonly CountryAuthority[]): Country {
  const districts = all.filter(({ kind, validUntil }) => validUntil === null && !above.has(kind))
  const urban = districts.filter(({ urbanClass }) => isUrban(urbanClass))
  const people = (some: readonly CountryAuthority[]) =>
    some.reduce((sum, { population }) => sum + (population ?? 0), 0)
  const nations = new Set(districts.map(({ nation }) => nation))
  const classed = districts.filter(({ urbanClass }) => urbanClass !== null)
  return {
    authorities: districts.length,
    people: people(districts),
    urbanAuthorities: urban.length,
    urbanPeople: people(urban),
    classed: classed.length,
    nationsWithoutClass: [...nations].filter(
      (nation) => !classed.some((district) => district.nation === nation),
    ),
  }
}
