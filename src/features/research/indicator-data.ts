import { z } from 'zod'
import type { Row } from '../../documents/table/cell.ts'
import { placeAddresses } from './place.ts'
import type { RankedPlace, Ranking } from './ranking.ts'

const figure = z.object({
  gss: z.string(),
  council: z.string(),
  nation: z.string(),
  region: z.string().nullable(),
  member: z.boolean(),
  page: z.string(),
  value: z.number(),
  /** 95% confidence limits, where they are published. */
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** As an ISO day, or a day and how long from it; null where only the periods of all are known. */
  period: z.string().nullable(),
  mark: z.string().nullable(),
  /** Codes of the merged councils that it was put together from. */
  carriedFrom: z.array(z.string()).nullable(),
  /** 1 is the highest. */
  place: z.number(),
})

/** An indicator as it leaves for machines. */
export const indicatorSchema = z.object({
  indicator: z.string(),
  name: z.string(),
  unit: z.string(),
  better: z.enum(['more', 'less', 'neither']),
  kind: z.string(),
  topic: z.string(),
  publisher: z.string(),
  licence: z.string(),
  source: z.string(),
  periods: z.array(z.string()),
  /** The average by people (of counts the sum; null of medians and ranks), and the median. */
  members: z.object({
    value: z.number().nullable(),
    middle: z.number().nullable(),
    of: z.number(),
    many: z.number(),
  }),
  middle: z.number().nullable(),
  /** Codes of authorities whose figure is held back, and of those without one. */
  heldBack: z.array(z.string()),
  missing: z.array(z.string()),
  figures: z.array(figure),
})
export type IndicatorData = z.infer<typeof indicatorSchema>

/** The list of indicators as it leaves for machines. */
export const indicatorListSchema = z.array(
  z.object({
    indicator: z.string(),
    name: z.string(),
    unit: z.string(),
    better: z.enum(['more', 'less', 'neither']),
    topic: z.string(),
    publisher: z.string(),
    periods: z.array(z.string()),
    page: z.string(),
  }),
)

/** One indicator with every figure, for machines; `baseUrl` begins the addresses of pages. */
export function indicatorData(
  { indicator, all, members, middle, heldBack, missing }: Ranking,
  baseUrl: string,
): IndicatorData {
  const { id, name, unit, better, kind, topic, publisher, periods, facts } = indicator
  return {
    indicator: id,
    name,
    unit,
    better,
    kind,
    topic,
    publisher,
    licence: facts ? facts.licence : 'Open Government Licence v3.0',
    source: facts?.address ?? '',
    periods: [...periods],
    members,
    middle,
    heldBack: heldBack.map(({ gss }) => gss),
    missing: missing.map(({ gss }) => gss),
    figures: all.map((row) => figureData(row, baseUrl)),
  }
}

function figureData(row: RankedPlace, baseUrl: string): IndicatorData['figures'][number] {
  const { place, memberSlug, value, lower, upper, period, mark, carriedFrom, rank } = row
  return {
    gss: place.gss,
    council: place.council,
    nation: place.nation,
    region: place.region,
    member: memberSlug !== undefined,
    page: `${baseUrl}${placeAddresses(place.gss, memberSlug).itself}`,
    value,
    lower,
    upper,
    period,
    mark,
    carriedFrom: carriedFrom === null ? null : [...carriedFrom],
    place: rank,
  }
}

/** Every figure of an indicator as a table, the highest first. */
export function indicatorTable({ all }: Ranking): Row[] {
  return [
    [
      'gss',
      'council',
      'nation',
      'region',
      'member',
      'value',
      'lower 95',
      'upper 95',
      'period',
      'mark',
      'carried from',
      'place from the highest',
    ],
    ...all.map(({ place, memberSlug, value, lower, upper, period, mark, carriedFrom, rank }) => [
      place.gss,
      place.council,
      place.nation,
      place.region,
      memberSlug === undefined ? 'no' : 'yes',
      value,
      lower,
      upper,
      period,
      mark,
      carriedFrom?.join(' ') ?? null,
      rank,
    ]),
  ]
}
