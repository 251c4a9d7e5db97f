import { z } from 'zod'
import type { Country } from './country.ts'
import { type MembershipKind, type Nation, precisions } from './facts.ts'
import type { Figures } from './figures.ts'
import type { DatedFact, MemberCount } from './membership.ts'
import type { Share } from './spread.ts'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const fact = z
  .object({
    date: day,
    precision: z.enum(precisions),
    notBefore: day.nullable(),
    source: z.string().nullable(),
  })
  .nullable()
const share = z.object({ name: z.string(), councils: z.int(), people: z.int() })
const spell = z.object({
  gss: z.string(),
  council: z.string(),
  officialName: z.string(),
  page: z.string(),
  kind: z.enum(['founder', 'full', 'associate', 'observer']),
  nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland']),
  region: z.string().nullable(),
  people: z.int().nullable(),
  peopleSource: z.string().nullable(),
  urbanClass: z.string().nullable(),
  from: fact,
  until: fact,
})
const figures = z.object({
  count: z.object({ counted: z.int(), least: z.int(), most: z.int() }),
  people: z.int(),
  shareOfPeople: z.number().nullable(),
  urbanAuthorities: z.int(),
  shareOfUrbanAuthorities: z.number().nullable(),
  urbanPeople: z.int(),
  shareOfUrbanPeople: z.number().nullable(),
})

/** The network on a day as machines read it. */
export const networkSchema = z.object({
  network: z.string(),
  on: day,
  figures,
  definition: z.string(),
  country: z.object({
    authorities: z.int(),
    people: z.int(),
    urbanAuthorities: z.int(),
    urbanPeople: z.int(),
    nationsWithoutClass: z.array(z.string()),
  }),
  byNation: z.array(share),
  byRegion: z.array(share),
  byKind: z.array(share),
  byControl: z.array(z.object({ control: z.string(), councils: z.int() })),
  seatsByParty: z.array(z.object({ party: z.string(), seats: z.int() })),
  members: z.array(spell),
  perhaps: z.array(spell),
  beside: z.array(spell),
  since: z
    .object({
      on: day,
      figures,
      joined: z.array(z.string()),
      left: z.array(z.string()),
      merged: z.array(z.object({ from: z.string(), into: z.array(z.string()) })),
    })
    .nullable(),
})

/** What "urban" means in every figure that says so. */
export const urbanDefinition =
  'Urban is a district whose class in the Rural Urban Classification 2021 of the Office for National Statistics is Urban or Intermediate urban; all its people are counted.'

interface MemberFacts {
  gss: string
  slug: string
  name: string
  council: string
  kind: MembershipKind
  nation: Nation
  region: string | null
  population: number | null
  populationSource: string | null
  urbanClass: string | null
  from: DatedFact | null
  until: DatedFact | null
}

interface OnDay {
  network: { count: MemberCount; members: readonly MemberFacts[]; perhaps: readonly MemberFacts[] }
  figures: Figures
}

export interface ViewFacts extends OnDay {
  day: string
  beside: readonly MemberFacts[]
  country: Country
  byNation: readonly Share[]
  byRegion: readonly Share[]
  byKind: readonly Share[]
  politics: {
    byControl: { control: string; councils: number }[]
    parties: { party: string; seats: number }[]
  }
  since:
    | (OnDay & {
        day: string
        difference: {
          joined: readonly MemberFacts[]
          left: readonly MemberFacts[]
          merged: readonly { from: MemberFacts; into: readonly MemberFacts[] }[]
        }
      })
    | null
}

/** The network on a day, ready to be written as JSON; councils that changed are named by code. */
export function networkData(
  name: string,
  baseUrl: string,
  view: ViewFacts,
): z.infer<typeof networkSchema> {
  const { authorities, people, urbanAuthorities, urbanPeople, nationsWithoutClass } = view.country
  const spells = (some: readonly MemberFacts[]) => some.map((one) => spellData(one, baseUrl))
  const codes = (some: readonly MemberFacts[]) => some.map(({ gss }) => gss)
  return {
    network: name,
    on: view.day,
    figures: figuresData(view),
    definition: urbanDefinition,
    country: { authorities, people, urbanAuthorities, urbanPeople, nationsWithoutClass },
    byNation: [...view.byNation],
    byRegion: [...view.byRegion],
    byKind: [...view.byKind],
    byControl: view.politics.byControl,
    seatsByParty: view.politics.parties,
    members: spells(view.network.members),
    perhaps: spells(view.network.perhaps),
    beside: spells(view.beside),
    since: view.since && {
      on: view.since.day,
      figures: figuresData(view.since),
      joined: codes(view.since.difference.joined),
      left: codes(view.since.difference.left),
      merged: view.since.difference.merged.map(({ from, into }) => ({
        from: from.gss,
        into: codes(into),
      })),
    },
  }
}

function figuresData({ network, figures: all }: OnDay): z.infer<typeof figures> {
  const { unclassed: _, uncounted: __, ...numbers } = all
  return { count: network.count, ...numbers }
}

function spellData(one: MemberFacts, baseUrl: string): z.infer<typeof spell> {
  return {
    gss: one.gss,
    council: one.council,
    officialName: one.name,
    page: `${baseUrl}/members/${one.slug}`,
    kind: one.kind,
    nation: one.nation,
    region: one.region,
    people: one.population,
    peopleSource: one.populationSource,
    urbanClass: one.urbanClass,
    from: one.from,
    until: one.until,
  }
}
