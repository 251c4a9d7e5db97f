import type { IndicatorHere, LatestFigure } from './latest.ts'
import type { Place } from './place.ts'
import { middleOf, rankOf, type Spread } from './spread.ts'

/** One authority among all by one figure. */
export interface RankedPlace {
  place: Place
  memberSlug: string | undefined
  value: number
  lower: number | null
  upper: number | null
  /** As published; null where the figure ships, and only the periods of all are known. */
  period: string | null
  mark: string | null
  /** Codes of the merged councils that it was put together from; null where it is its own. */
  carriedFrom: readonly string[] | null
  /** 1 is the highest. */
  rank: number
}

export interface Ranking {
  indicator: IndicatorHere
  /** The highest first. */
  all: readonly RankedPlace[]
  /** Authorities of today whose figure the publisher holds back. */
  heldBack: readonly Place[]
  /** Authorities of today without a figure, members first. */
  missing: readonly Place[]
  /** The middle of all. */
  middle: number | null
  members: Average
}

/** What members have together: an average by people, or of counts the sum. */
export interface Average {
  value: number | null
  /** The median of theirs: all there is of medians and ranks. */
  middle: number | null
  /** Members that it is of, and all of them. */
  of: number
  many: number
}

export interface RankingFacts {
  indicator: IndicatorHere
  spread: Spread
  latest(gss: string): LatestFigure | null
  places: ReadonlyMap<string, Place>
  /** By code: the members of today. */
  memberSlugs: ReadonlyMap<string, string>
  /** Codes of councils that were merged into one. */
  predecessors(gss: string): readonly string[]
}

/** Combined authorities and the Greater London Authority are no councils: they are ranked only where they have a figure. */
const ofSeveral = /^E(?:47|61)/

/** All authorities of today by one figure, and those that have none. */
export function rankingOf(facts: RankingFacts): Ranking {
  const { indicator, spread, latest, places, memberSlugs } = facts
  const all: RankedPlace[] = []
  const [heldBack, missing]: [Place[], Place[]] = [[], []]
  for (const place of places.values()) {
    if (!place.current) continue
    const value = spread.of.get(place.gss)
    const figure = latest(place.gss)
    if (value !== undefined) all.push(rankedPlace(facts, place, value, figure))
    else if (figure) heldBack.push(place)
    else if (!ofSeveral.test(place.gss)) missing.push(place)
  }
  const membersFirst = (one: Place, other: Place) =>
    Number(memberSlugs.has(other.gss)) - Number(memberSlugs.has(one.gss)) ||
    one.council.localeCompare(other.council)
  return {
    indicator,
    all: all.sort((one, other) => one.rank - other.rank || byName(one, other)),
    heldBack: heldBack.sort(membersFirst),
    missing: missing.sort(membersFirst),
    middle: middleOf(spread.sorted),
    members: averageOf(indicator.kind, all.filter(isMember), memberSlugs.size),
  }
}

function rankedPlace(
  { spread, memberSlugs, predecessors }: RankingFacts,
  place: Place,
  value: number,
  figure: LatestFigure | null,
): RankedPlace {
  const own = figure !== null && figure.value !== null
  return {
    place,
    memberSlug: memberSlugs.get(place.gss),
    value,
    lower: own ? figure.lower : null,
    upper: own ? figure.upper : null,
    period: own ? figure.period : null,
    mark: figure?.mark ?? null,
    carriedFrom: own
      ? (figure.carriedFrom?.map(({ gss }) => gss) ?? null)
      : predecessors(place.gss),
    rank: rankOf(spread, value),
  }
}

export const isMember = ({ memberSlug }: RankedPlace) => memberSlug !== undefined

function byName(one: RankedPlace, other: RankedPlace): number {
  return one.place.council.localeCompare(other.place.council)
}

/** The average of some places by their people; of counts their sum; null of medians and ranks, which have no average. */
export function averageOf(
  kind: IndicatorHere['kind'],
  places: readonly { place: Pick<Place, 'people'>; value: number }[],
  many: number,
): Average {
  const middle = middleOf(places.map(({ value }) => value).sort((one, other) => one - other))
  if (kind === 'count') {
    const value = places.reduce((sum, one) => sum + one.value, 0)
    return { value: places.length > 0 ? value : null, middle, of: places.length, many }
  }
  const counted = places.filter(({ place }) => place.people)
  const people = counted.reduce((sum, { place }) => sum + place.people!, 0)
  const sound = (kind === 'rate' || kind === 'mean') && people > 0
  const sum = counted.reduce((total, { place, value }) => total + value * place.people!, 0)
  return { value: sound ? sum / people : null, middle, of: counted.length, many }
}

/** Which of the ranked places are shown, as it stands in the address. */
export type Shown =
  | { by: 'all' }
  | { by: 'members' }
  | { by: 'region'; region: string }
  | { by: 'peers'; gss: string }

/** Reads what is shown from the address: "members", "region-East Midlands", "peers-E07000138"; all where it says nothing known. */
export function readShown(asked: string | undefined): Shown {
  if (asked === 'members') return { by: 'members' }
  if (asked?.startsWith('region-')) return { by: 'region', region: asked.slice(7) }
  if (asked?.startsWith('peers-')) return { by: 'peers', gss: asked.slice(6) }
  return { by: 'all' }
}

/** The places shown, of a choice; `peers` are those of the place asked for, which stands among them. */
export function shownOf(
  { all }: Ranking,
  shown: Shown,
  peers: readonly string[],
): readonly RankedPlace[] {
  if (shown.by === 'members') return all.filter(isMember)
  if (shown.by === 'region') return all.filter(({ place }) => place.region === shown.region)
  if (shown.by === 'peers') {
    const some = new Set([shown.gss, ...peers])
    return all.filter(({ place }) => some.has(place.gss))
  }
  return all
}

export const orders = ['highest', 'lowest', 'name', 'region'] as const
export type Order = (typeof orders)[number]

/** In the order asked for; the highest first where none is. */
export function ordered(places: readonly RankedPlace[], order: Order): readonly RankedPlace[] {
  if (order === 'lowest') return places.toReversed()
  if (order === 'name') return places.toSorted(byName)
  if (order === 'region')
    return places.toSorted(
      (one, other) =>
        (one.place.region ?? '').localeCompare(other.place.region ?? '') || one.rank - other.rank,
    )
  return places
}
