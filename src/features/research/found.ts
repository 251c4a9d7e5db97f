import { type Comparable, findPeers, whyAlike } from './find-peers.ts'
import type { Difference } from './peers.ts'
import type { Place } from './place.ts'

/** One of the places most like another, and why. */
export interface FoundPlace {
  place: Place
  /** Of its page as a member today. */
  memberSlug: string | undefined
  /** In standard deviations, over all indicators compared. */
  distance: number
  /** What both have a figure for, what sets them apart most first. */
  all: readonly Difference[]
  /** Of these what is near alike; what both have and few other places do first, as what all share says little. */
  alike: readonly Difference[]
  /** And what is not. */
  apart: readonly Difference[]
}

const most = 20

/** Two figures nearer than this, in standard deviations, are called alike. */
const near = 0.5

/** The twenty places most like one, with what makes them alike and what sets them apart; null where it has too few figures. */
export function foundPlaces(
  compared: Comparable,
  gss: string,
  places: ReadonlyMap<string, Place>,
  memberSlugs: ReadonlyMap<string, string>,
  membersOnly: boolean,
): FoundPlace[] | null {
  const among = membersOnly ? (other: string) => memberSlugs.has(other) : undefined
  const peers = findPeers(compared, gss, most, among)
  if (!peers) return null
  return peers.map(({ gss: other, distance }) => {
    const all = whyAlike(compared, gss, other)
      .filter(({ filled }) => !filled)
      .toReversed()
    const isNear = ({ by }: Difference) => Math.abs(by) <= near
    return {
      place: places.get(other)!,
      memberSlug: memberSlugs.get(other),
      distance,
      all,
      alike: all.filter(isNear).sort((one, another) => Math.abs(another.here) - Math.abs(one.here)),
      apart: all.filter((one) => !isNear(one)),
    }
  })
}
