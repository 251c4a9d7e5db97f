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
  /** What both have a figure for: first what is near alike, the most unlike other places first. */
  alike: readonly Difference[]
  /** The same by what sets them apart, the most first. */
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
    const known = whyAlike(compared, gss, other).filter(({ filled }) => !filled)
    return {
      place: places.get(other)!,
      memberSlug: memberSlugs.get(other),
      distance,
      alike: mostTelling(known),
      apart: known.toReversed(),
    }
  })
}

/** Alike in what all places share says little: what both have and few others do comes first. */
function mostTelling(known: readonly Difference[]): Difference[] {
  const [alike, rest] = [[], []] as [Difference[], Difference[]]
  for (const one of known) (Math.abs(one.by) <= near ? alike : rest).push(one)
  alike.sort((one, other) => Math.abs(other.here) - Math.abs(one.here))
  return [...alike, ...rest.sort((one, other) => Math.abs(one.by) - Math.abs(other.by))]
}
