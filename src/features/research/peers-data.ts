import { z } from 'zod'
import type { Row } from '../../documents/table/cell.ts'
import type { FoundPlace } from './found.ts'
import type { Difference } from './peers.ts'
import type { Place } from './place.ts'
import { placeAddresses } from './place.ts'

const difference = z.object({
  indicator: z.string(),
  /** The place less its peer, in standard deviations. */
  by: z.number(),
  share: z.number(),
})

/** The places most like one as they leave for machines. */
export const peersSchema = z.object({
  of: z.object({ gss: z.string(), council: z.string() }),
  on: z.string(),
  model: z.string(),
  weights: z.record(z.string(), z.number()),
  among: z.enum(['all', 'members']),
  /** By name, where the middle of all places stands in. */
  missing: z.array(z.string()),
  /** Null where less than half of the figures are known. */
  peers: z
    .array(
      z.object({
        gss: z.string(),
        council: z.string(),
        nation: z.string(),
        region: z.string().nullable(),
        member: z.boolean(),
        page: z.string(),
        distance: z.number(),
        alike: z.array(difference),
        apart: z.array(difference),
      }),
    )
    .nullable(),
})
export type PeersData = z.infer<typeof peersSchema>

/** So many indicators are named that make two places alike, and so many that set them apart. */
export const mostNamed = 3

/** The places found, for machines; `baseUrl` begins the addresses of their pages. */
export function peersData(
  asked: Omit<PeersData, 'of' | 'peers'> & { place: Place },
  found: readonly FoundPlace[] | null,
  baseUrl: string,
): PeersData {
  const { place, ...rest } = asked
  return {
    of: { gss: place.gss, council: place.council },
    ...rest,
    peers:
      found?.map(({ place: peer, memberSlug, distance, alike, apart }) => ({
        gss: peer.gss,
        council: peer.council,
        nation: peer.nation,
        region: peer.region,
        member: memberSlug !== undefined,
        page: `${baseUrl}${placeAddresses(peer.gss, memberSlug).itself}`,
        distance: round(distance),
        alike: alike.slice(0, mostNamed).map(told),
        apart: apart.slice(0, mostNamed).map(told),
      })) ?? null,
  }
}

/** The same as a table, a line for each place. */
export function peersTable(found: readonly FoundPlace[]): Row[] {
  const names = (all: readonly Difference[]) =>
    all
      .slice(0, mostNamed)
      .map(({ name }) => name)
      .join('; ')
  return [
    ['place', 'gss', 'council', 'nation', 'region', 'member', 'distance', 'alike in', 'apart in'],
    ...found.map(({ place, memberSlug, distance, alike, apart }, at) => [
      at + 1,
      place.gss,
      place.council,
      place.nation,
      place.region,
      memberSlug === undefined ? 'no' : 'yes',
      round(distance),
      names(alike),
      names(apart),
    ]),
  ]
}

const told = ({ id, by, share }: Difference) => ({
  indicator: id,
  by: round(by),
  share: round(share),
})

const round = (value: number) => Math.round(value * 1000) / 1000
