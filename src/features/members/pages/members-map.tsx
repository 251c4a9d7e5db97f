import { inWords, listed, sentenceCase } from '../../../ui/numbers.ts'
import { landRings, landSource } from '../land.ts'
import { layOutMap, type Place } from '../map-layout.ts'

export interface MembersMapProps {
  networkName: string
  members: readonly {
    council: string
    kind: string
    lat: number | null
    lon: number | null
    population: number | null
  }[]
  /** "Census 2021"; where the populations are from. */
  populationSource: string | null
}

/** A map with one circle for each council, named as far as there is room; nothing where the register has no place for any. Put the same figures in a table beside it. */
export function MembersMap({ networkName, members, populationSource }: MembersMapProps) {
  const places: Place[] = members.flatMap(({ council, kind, lat, lon, population }) =>
    lat === null || lon === null
      ? []
      : [{ council, lat, lon, population, founder: kind === 'founder' }],
  )
  if (places.length === 0) return null
  const map = layOutMap(places, landRings)
  const founders = places.some(({ founder }) => founder)
  const largest = map.dots.slice(0, 2).map(({ council }) => council)
  const missing = members.length - places.length
  return (
    <figure class="hanse-hero__map">
      <svg
        class="hanse-map"
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="img"
        aria-labelledby="map-t map-d"
      >
        <title id="map-t">
          {`The ${members.length === 1 ? 'member' : `${members.length} members`} of ${networkName}`}
        </title>
        <desc id="map-d">
          {`A map with one circle for each council; its area shows the population. ${outermost(places)} The largest: ${listed(largest)}. A table beside it has the same figures.`}
        </desc>
        <path class="hanse-map__land" d={map.land} />
        {map.dots.map(({ council, x, y, r, founder }) => (
          <circle
            class={founder ? 'hanse-map__dot hanse-map__dot--founder' : 'hanse-map__dot'}
            cx={x}
            cy={y}
            r={r}
          >
            <title>{council}</title>
          </circle>
        ))}
        {map.labels.map(({ council, x, y, anchor, minor }) => (
          <text class={minor ? 'hanse-map__minor' : undefined} x={x} y={y} text-anchor={anchor}>
            {council}
          </text>
        ))}
      </svg>
      <figcaption>
        <div class="hanse-key">
          {founders && (
            <span>
              <i class="founder"></i>Founding council
            </span>
          )}
          <span>
            <i></i>Member
          </span>
          <span>Area shows population{populationSource && `, ${populationSource}`}</span>
          {missing > 0 && (
            <span>
              {sentenceCase(inWords(missing))} not on the map: the register has no place for{' '}
              {missing === 1 ? 'it' : 'them'}
            </span>
          )}
          <span>{landSource}</span>
        </div>
      </figcaption>
    </figure>
  )
}

function outermost(places: readonly Place[]): string {
  if (places.length < 2) return ''
  const end = (key: 'lat' | 'lon', sign: 1 | -1) =>
    places.toSorted((one, other) => sign * (other[key] - one[key]))[0]!.council
  return `From ${end('lat', 1)} in the north to ${end('lat', -1)} in the south, ${end('lon', -1)} in the west and ${end('lon', 1)} in the east.`
}
