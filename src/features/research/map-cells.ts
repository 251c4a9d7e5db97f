import type { Place } from './place.ts'
import type { Ranking } from './ranking.ts'

/** Where an authority stands among hexagons. */
interface Hexagon {
  gss: string
  column: number
  row: number
}

/** An authority on the map of an indicator. */
export interface PlaceOnMap {
  gss: string
  name: string
  column: number
  row: number
  value: number | null
  member: boolean
}

/** Every hexagon with its figure; a district without one has that of its county, and says so. */
export function mapCells(
  { all }: Ranking,
  hexagons: readonly Hexagon[],
  places: ReadonlyMap<string, Place>,
  memberSlugs: ReadonlyMap<string, string>,
): PlaceOnMap[] {
  const figures = new Map(all.map(({ place, value }) => [place.gss, value]))
  return hexagons.map(({ gss, column, row }) => {
    const place = places.get(gss)
    const name = place?.council ?? gss
    const own = figures.get(gss)
    const county = place?.county ? places.get(place.county) : undefined
    const ofCounty = own === undefined && county ? figures.get(county.gss) : undefined
    return {
      gss,
      name: ofCounty === undefined ? name : `${name}, by the figure of ${county!.council}`,
      column,
      row,
      value: own ?? ofCounty ?? null,
      member: memberSlugs.has(gss),
    }
  })
}
