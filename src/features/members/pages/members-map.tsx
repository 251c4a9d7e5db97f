import { formatNumber, inWords, listed, sentenceCase } from '../../../ui/numbers.ts'
import { factWords } from '../fact-words.ts'
import { landRings, landSource } from '../land/index.ts'
import { type Dot, layOutMap, type MapLayout, type Place } from '../map-layout.ts'
import type { DatedFact } from '../membership.ts'

/** A member as maps show it. */
export interface MapMember {
  gss: string
  slug: string
  council: string
  kind: string
  from: DatedFact | null
  lat: number | null
  lon: number | null
  population: number | null
}

export interface MembersMapProps {
  networkName: string
  members: readonly MapMember[]
  /** "Census 2021"; where the populations are from. */
  populationSource: string | null
}

/** So many circles are drawn at most, those of the most people: more cannot be told apart. */
const mostCircles = 100

interface Laid {
  map: MapLayout
  places: (Place & { member: MapMember })[]
  missing: number
  left: number
}

/** Laid out once for each list of members: the same list comes again until the register changes. */
const laidOut = new WeakMap<readonly MapMember[], Laid>()

function layOut(members: readonly MapMember[]): Laid {
  const found = laidOut.get(members)
  if (found) return found
  const all = members.flatMap((member) => {
    const { council, kind, lat, lon, population } = member
    if (lat === null || lon === null) return []
    return [{ council, lat, lon, population, founder: kind === 'founder', member }]
  })
  const places =
    all.length <= mostCircles
      ? all
      : all
          .toSorted((one, other) => (other.population ?? 0) - (one.population ?? 0))
          .slice(0, mostCircles)
  const laid = {
    map: layOutMap(places, landRings()),
    places,
    missing: members.length - all.length,
    left: all.length - places.length,
  }
  laidOut.set(members, laid)
  return laid
}

/** A map with one circle for each council, each a link with its sentence, named as far as there is room; nothing where the register has no place for any. Put the same figures in a table beside it. */
export function MembersMap({ networkName, members, populationSource }: MembersMapProps) {
  const { map, places, missing, left } = layOut(members)
  if (places.length === 0) return null
  const byCouncil = new Map(places.map(({ council, member }) => [council, member]))
  const largest = map.dots.slice(0, 2).map(({ council }) => council)
  return (
    <figure class="hanse-hero__map">
      <svg
        class="hanse-map"
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="group"
        aria-labelledby="map-t map-d"
      >
        <title id="map-t">
          {`The ${members.length === 1 ? 'member' : `${formatNumber(members.length)} members`} of ${networkName}`}
        </title>
        <desc id="map-d">
          {`A map with one circle for each council; its area shows the population. ${outermost(places)} The largest: ${listed(largest)}. A table beside it has the same figures.`}
        </desc>
        <path class="hanse-map__land" d={map.land} />
        {map.dots.map((dot) => (
          <Circle dot={dot} member={byCouncil.get(dot.council)!} />
        ))}
        <g aria-hidden="true">
          {map.labels.map(({ council, x, y, anchor, minor }) => (
            <text class={minor ? 'hanse-map__minor' : undefined} x={x} y={y} text-anchor={anchor}>
              {council}
            </text>
          ))}
        </g>
      </svg>
      <figcaption>
        <div class="hanse-key">
          <Kinds founders={places.some(({ founder }) => founder)} />
          <span>Area shows population{populationSource && `, ${populationSource}`}</span>
          {missing > 0 && (
            <span>
              {sentenceCase(inWords(missing))} not on the map: the register has no place for{' '}
              {missing === 1 ? 'it' : 'them'}
            </span>
          )}
          {left > 0 && (
            <span>
              The {mostCircles} largest are drawn; {formatNumber(left)} more are in the table
            </span>
          )}
          <span>{landSource}</span>
        </div>
      </figcaption>
    </figure>
  )
}

function Circle({ dot, member }: { dot: Dot; member: MapMember }) {
  const { x, y, r, founder } = dot
  return (
    <a href={`/members/${member.slug}`} aria-label={memberSentence(member)}>
      <circle
        class={founder ? 'hanse-map__dot hanse-map__dot--founder' : 'hanse-map__dot'}
        cx={x}
        cy={y}
        r={r}
      />
    </a>
  )
}

/** The key of marks: founders in their own colour. */
export function Kinds({ founders }: { founders: boolean }) {
  return (
    <>
      {founders && (
        <span>
          <i class="founder"></i>Founding council
        </span>
      )}
      <span>
        <i></i>Member
      </span>
    </>
  )
}

/** "Lincoln, 103,812 people, member from early 2021": what a mark on a map stands for. */
export function memberSentence({ council, population, kind, from }: MapMember): string {
  const people = population === null ? '' : `, ${formatNumber(population)} people`
  const as = kind === 'founder' ? 'founding member' : 'member'
  const since =
    from === null
      ? ''
      : from.precision === 'unknown'
        ? ` ${factWords(from)}`
        : ` from ${factWords(from)}`
  return `${council}${people}, ${as}${since}`
}

function outermost(places: readonly Place[]): string {
  if (places.length < 2) return ''
  const end = (key: 'lat' | 'lon', sign: 1 | -1) =>
    places.reduce((most, place) => (sign * (place[key] - most[key]) > 0 ? place : most)).council
  return `From ${end('lat', 1)} in the north to ${end('lat', -1)} in the south, ${end('lon', -1)} in the west and ${end('lon', 1)} in the east.`
}
